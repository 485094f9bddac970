using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace Kennisbank.Reading.Images;

/// <summary>
/// Searches the metadata of an image for a location. XMP is searched as text: an XML parser recurses for each nested
/// element, and a hostile file could overflow the stack.
/// </summary>
internal static partial class PositionSearch
{
    /// <summary>Blocks can be nested.</summary>
    private const int MaxDepth = 3;

    private const int ResourceExif = 0x0422;
    private const int ResourceIptc = 0x0404;

    public static bool Finds(ReadOnlyMemory<byte> block) => FindsInText(block.Span) || FindsInBlock(block, MaxDepth);

    /// <summary>Property names as ASCII in any encoding: wider encodings pad with zeros.</summary>
    public static bool FindsInText(ReadOnlySpan<byte> block)
    {
        var letters = new char[block.Length];
        var count = 0;
        foreach (var one in block)
        {
            letters[count] = (char)one;
            count += one == 0 ? 0 : 1;
        }

        return PlaceInXmp().IsMatch(letters.AsSpan(0, count));
    }

    private static bool FindsInBlock(ReadOnlyMemory<byte> block, int depth)
    {
        if (depth == 0 || block.IsEmpty)
        {
            return false;
        }

        if (ExifBlock.Read(block) is { } exif)
        {
            return exif.HasPosition || exif.Embedded.Any(inside => FindsInBlock(inside, depth - 1));
        }

        return block.Span.StartsWith("8BIM"u8)
            ? Resources(block).Any(inside => FindsInBlock(inside, depth - 1))
            : FindsInIptc(block.Span);
    }

    /// <summary>Photoshop resources: a number, a name padded to even length, and data. Yields only EXIF and IPTC.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Resources(ReadOnlyMemory<byte> block)
    {
        while (block.Length >= 12 && block.Span.StartsWith("8BIM"u8))
        {
            var number = BinaryPrimitives.ReadUInt16BigEndian(block.Span[4..]);
            var start = 6 + ((block.Span[6] + 2) & ~1);
            if (start + 4 > block.Length || BinaryPrimitives.ReadUInt32BigEndian(block.Span[start..]) is var length && length > block.Length - start - 4)
            {
                yield break;
            }

            var content = block.Slice(start + 4, (int)length);
            if (number is ResourceExif or ResourceIptc)
            {
                yield return content;
            }

            block = block[Math.Min(block.Length, start + 4 + (((int)length + 1) & ~1))..];
        }
    }

    /// <summary>Datasets: a record, a number, a length and data.</summary>
    private static bool FindsInIptc(ReadOnlySpan<byte> block)
    {
        while (block.Length > 5 && block[0] == 0x1C)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(block[3..]);

            // Content location, city, place in it, province and country.
            if (length > 0 && block[1] == 2 && block[2] is 26 or 27 or 90 or 92 or 95 or 100 or 101)
            {
                return true;
            }

            block = block[Math.Min(block.Length, 5 + length)..];
        }

        return false;
    }

    /// <summary>
    /// A property with a value: as an attribute, an element or JSON. Bounded lookahead and no backtracking, so that no text
    /// makes it slow.
    /// </summary>
    [GeneratedRegex(
        """
        (?>gps(?:dest)?(?:lat|lon)[a-z]{0,20}|geo:l(?:at|ong)|photoshop:(?:city|state|country)
        |iptc4xmpcore:(?:location|countrycode)|iptc4xmpext:location(?:created|shown))
        (?>["']?\s{0,20})
        (?:[=:](?>\s{0,20}["']?)[^"'\s<>]
        |(?![=:])(?>[^<>]{0,200})(?<!/|</[\w:-]{1,60})>(?>\s{0,20})(?:[^<\s]|<[^/]))
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PlaceInXmp();
}
