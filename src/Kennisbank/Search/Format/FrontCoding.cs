using System.Text;

namespace Kennisbank.Search.Format;

/// <summary>Writes sorted words, each as the length of the prefix that it shares with the previous one, and the rest.</summary>
internal sealed class FrontCoding(ByteWriter output)
{
    private byte[] _before = [];

    public void Write(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        var shared = bytes.AsSpan().CommonPrefixLength(_before);
        output.Number(shared);
        output.Number(bytes.Length - shared);
        output.Bytes(bytes.AsSpan(shared));
        _before = bytes;
    }
}
