using System.IO.Compression;
using System.Text;

namespace Kennisbank.Reading.Images;

/// <summary>The texts of a PNG: a keyword and a value, which may be compressed or written as hexadecimal digits.</summary>
internal static class PngText
{
    /// <summary>In bytes, for all texts of one image. A text of a few kB can expand to gigabytes.</summary>
    public const int MaxUnpacked = 8 * 1024 * 1024;

    private const int NameLength = 4;

    /// <summary>A text chunk with its name, which determines how it is encoded.</summary>
    public static ReadOnlyMemory<byte> Named(ReadOnlyMemory<byte> chunk) => chunk[4..^4];

    /// <param name="contents">Texts as <see cref="Named"/> gives them; other contents pass through.</param>
    /// <exception cref="InvalidDataException">A text cannot be unpacked, or is too large.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Unpacked(IEnumerable<ReadOnlyMemory<byte>> contents)
    {
        var left = MaxUnpacked;
        foreach (var content in contents)
        {
            if (content.Length < NameLength || Encoding.Latin1.GetString(content.Span[..NameLength]) is not ("tEXt" or "zTXt" or "iTXt"))
            {
                yield return content;
                continue;
            }

            var (keyword, text) = Read(Encoding.Latin1.GetString(content.Span[..NameLength]), content[NameLength..], left);
            left -= text.Length;
            yield return (byte[])[.. keyword.Span, .. "=\""u8, .. text.Span];
            if (keyword.Span.StartsWith("Raw profile type "u8))
            {
                yield return FromHexadecimal(text.Span);
            }
        }
    }

    private static (ReadOnlyMemory<byte> Keyword, ReadOnlyMemory<byte> Text) Read(string name, ReadOnlyMemory<byte> content, int max)
    {
        var keyword = UntilZero(content);
        var rest = After(content, keyword.Length + 1);
        return name switch
        {
            "tEXt" => (keyword, rest),
            "zTXt" => (keyword, Inflate(After(rest, 1), max)),
            _ => (keyword, OfInternational(rest, max)),
        };
    }

    /// <summary>A compression flag and method, a language, the translated keyword, and then the text.</summary>
    private static ReadOnlyMemory<byte> OfInternational(ReadOnlyMemory<byte> rest, int max)
    {
        var isCompressed = !rest.IsEmpty && rest.Span[0] != 0;
        var text = After(rest, 2);
        text = After(text, UntilZero(text).Length + 1);
        text = After(text, UntilZero(text).Length + 1);
        return isCompressed ? Inflate(text, max) : text;
    }

    private static ReadOnlyMemory<byte> UntilZero(ReadOnlyMemory<byte> bytes) => bytes.Span.IndexOf((byte)0) is var end and >= 0 ? bytes[..end] : bytes;

    private static ReadOnlyMemory<byte> After(ReadOnlyMemory<byte> bytes, int count) => bytes[Math.Min(count, bytes.Length)..];

    private static byte[] Inflate(ReadOnlyMemory<byte> packed, int max)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var inflating = new ZLibStream(source, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (inflating.Read(piece) is var read and > 0)
        {
            unpacked.Write(piece, 0, read);
            if (unpacked.Length > max)
            {
                throw new InvalidDataException("A text of the image is longer than any text.");
            }
        }

        return unpacked.ToArray();
    }

    /// <summary>An empty line, a type, a length and then the digits, each on lines of their own.</summary>
    private static byte[] FromHexadecimal(ReadOnlySpan<byte> text)
    {
        for (var line = 0; line < 3; line++)
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        var digits = Encoding.Latin1.GetString(text).Where(char.IsAsciiHexDigit).ToArray();
        return Convert.FromHexString(digits.AsSpan(..(digits.Length & ~1)));
    }
}
