using System.Buffers;
using System.Text;

namespace Kennisbank.Search.Format;

/// <summary>Collects the bytes of one file of the index: numbers of seven bits a byte, texts with their length before them.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public int Length => _bytes.WrittenCount;

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>Begins anew, in the room that was used before.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Number(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            if (rest < 128)
            {
                Byte((byte)rest);
                return;
            }

            Byte((byte)(rest | 128));
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }
}
