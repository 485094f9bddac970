using System.Buffers.Binary;

namespace Kennisbank.Reading.Images;

/// <summary>
/// The few EXIF tags that matter here. Our own parser: a library that knows all tags copies every value, and a small
/// hostile file can point at the same bytes sixty thousand times.
/// </summary>
internal sealed class ExifBlock
{
    private const int MaxDirectories = 64;
    private const int EntryLength = 12;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly bool _isBigEndian;
    private readonly Dictionary<ushort, ReadOnlyMemory<byte>> _embedded = [];

    private ExifBlock(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        _isBigEndian = bytes.Span[0] == 'M';
        ReadDirectories();
    }

    /// <summary>Precedes the block in a JPEG, and occasionally in other files.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>From 1 (upright) to 8.</summary>
    public int Orientation { get; private set; } = 1;

    public bool HasPosition { get; private set; }

    /// <summary>Blocks of other formats that are embedded in this one.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Embedded => _embedded.Values;

    public static bool Begins(ReadOnlySpan<byte> block) => WithoutPrefix(block) is var tiff && (tiff.StartsWith("MM\0*"u8) || tiff.StartsWith("II*\0"u8));

    /// <summary>Null when the bytes are not an EXIF block.</summary>
    public static ExifBlock? Read(ReadOnlyMemory<byte> block) => Begins(block.Span) ? new ExifBlock(block[^WithoutPrefix(block.Span).Length..]) : null;

    /// <summary>The smallest block that holds an orientation, in the same byte order.</summary>
    public byte[] OfOrientation() => _isBigEndian
        ? [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)Orientation, 0, 0, 0, 0, 0, 0]
        : [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)Orientation, 0, 0, 0, 0, 0, 0, 0];

    private static ReadOnlySpan<byte> WithoutPrefix(ReadOnlySpan<byte> block) =>
        block.StartsWith("Exif"u8) && block.Length >= Prefix.Length ? block[Prefix.Length..] : block;

    private void ReadDirectories()
    {
        var waiting = new Queue<(uint Offset, bool IsGps)>();
        var seen = new HashSet<uint>();
        waiting.Enqueue((Number(4, 4), false));
        while (seen.Count < MaxDirectories && waiting.TryDequeue(out var next))
        {
            if (next.Offset > 0 && seen.Add(next.Offset))
            {
                ReadDirectory(next.Offset, next.IsGps, isFirst: seen.Count == 1, waiting);
            }
        }
    }

    private void ReadDirectory(long offset, bool isGps, bool isFirst, Queue<(uint Offset, bool IsGps)> waiting)
    {
        var count = Number(offset, 2);
        for (var entry = offset + 2; count > 0 && entry + EntryLength <= _bytes.Length; entry += EntryLength, count--)
        {
            var tag = (ushort)Number(entry, 2);
            if (isGps)
            {
                HasPosition |= Tag.IsPosition(tag) && SaysSomething(entry);
            }
            else
            {
                ReadTag(tag, entry, isFirst, waiting);
            }
        }

        if (count == 0 && waiting.Count < MaxDirectories)
        {
            waiting.Enqueue((Number(offset + 2 + ((long)EntryLength * Number(offset, 2)), 4), isGps));
        }
    }

    private void ReadTag(ushort tag, long entry, bool isFirst, Queue<(uint Offset, bool IsGps)> waiting)
    {
        switch (tag)
        {
            case Tag.Orientation when isFirst && Number(entry + 8, Number(entry + 2, 2) == 4 ? 4 : 2) is var turned and >= 1 and <= 8:
                Orientation = (int)turned;
                break;
            case Tag.Gps or Tag.ExifDirectory or Tag.SubDirectories:
                foreach (var at in Pointers(entry).Take(MaxDirectories - waiting.Count))
                {
                    waiting.Enqueue((at, tag == Tag.Gps));
                }

                break;
            case Tag.Iptc or Tag.Photoshop:
                _embedded.TryAdd(tag, Value(entry));
                break;
        }
    }

    private IEnumerable<uint> Pointers(long entry)
    {
        var count = Number(entry + 4, 4);
        var first = count == 1 ? entry + 8 : Number(entry + 8, 4);
        for (var index = 0L; index < count && first + (4 * index) + 4 <= _bytes.Length; index++)
        {
            yield return Number(first + (4 * index), 4);
        }
    }

    /// <summary>Whether there is more than zeros, which cameras without a position write.</summary>
    private bool SaysSomething(long entry)
    {
        var value = Value(entry).Span;
        var isFraction = Number(entry + 2, 2) is 5 or 10;
        for (var index = 0; index < Math.Min(value.Length, 64); index++)
        {
            // Only the numerator of a fraction.
            if (value[index] != 0 && !(isFraction && index % 8 >= 4))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Empty when it lies outside the block.</summary>
    private ReadOnlyMemory<byte> Value(long entry)
    {
        var length = (long)Number(entry + 4, 4) * SizeOf(Number(entry + 2, 2));
        var start = length <= 4 ? entry + 8 : Number(entry + 8, 4);
        return start + length <= _bytes.Length ? _bytes.Slice((int)start, (int)length) : default;
    }

    private static int SizeOf(uint type) => type switch
    {
        3 or 8 => 2,
        4 or 9 or 11 or 13 => 4,
        5 or 10 or 12 => 8,
        _ => 1,
    };

    /// <summary>Zero outside the block.</summary>
    private uint Number(long offset, int size)
    {
        if (offset + size > _bytes.Length)
        {
            return 0;
        }

        var bytes = _bytes.Span.Slice((int)offset, size);
        return (size, _isBigEndian) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            (_, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            (_, false) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        };
    }

    private static class Tag
    {
        public const ushort Orientation = 0x0112;
        public const ushort SubDirectories = 0x014A;
        public const ushort Iptc = 0x83BB;
        public const ushort Photoshop = 0x8649;
        public const ushort ExifDirectory = 0x8769;
        public const ushort Gps = 0x8825;

        /// <summary>Latitude and longitude of the camera and of its subject, and the name of the area.</summary>
        public static bool IsPosition(ushort tag) => tag is 2 or 4 or 0x14 or 0x16 or 0x1C;
    }
}
