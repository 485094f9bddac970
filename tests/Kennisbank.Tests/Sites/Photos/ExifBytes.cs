using System.Buffers.Binary;
using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>EXIF as cameras write it, built by hand so that a test controls its exact content.</summary>
internal sealed class ExifBytes
{
    private readonly List<(ushort Tag, ushort Type, uint Count, byte[] Value)> _first = [];
    private readonly List<(ushort Tag, ushort Type, uint Count, byte[] Value)> _gps = [];
    private bool _isBigEndian;

    public ExifBytes BigEndian()
    {
        _isBigEndian = true;
        return this;
    }

    public ExifBytes Turned(ushort orientation)
    {
        _first.Add((0x0112, 3, 1, [.. Number16(orientation), 0, 0]));
        return this;
    }

    public ExifBytes By(string artist)
    {
        var text = Encoding.ASCII.GetBytes(artist + "\0");
        _first.Add((0x013B, 2, (uint)text.Length, text));
        return this;
    }

    /// <summary>Degrees North and East; zeros are what a camera without a position writes.</summary>
    public ExifBytes At(uint latitude, uint longitude)
    {
        _gps.Add((1, 2, 2, "N\0\0\0"u8.ToArray()));
        _gps.Add((2, 5, 3, Degrees(latitude)));
        _gps.Add((3, 2, 2, "E\0\0\0"u8.ToArray()));
        _gps.Add((4, 5, 3, Degrees(longitude)));
        return this;
    }

    public byte[] ToBytes()
    {
        var entries = _first.OrderBy(entry => entry.Tag).ToList();
        var gpsOffset = (uint)(8 + SizeOf(entries) + (_gps.Count > 0 ? 12 : 0));
        if (_gps.Count > 0)
        {
            entries.Add((0x8825, 4, 1, Number32(gpsOffset)));
        }

        return
        [
            .. _isBigEndian ? "MM"u8 : "II"u8,
            .. Number16(42),
            .. Number32(8),
            .. Directory(8, entries),
            .. _gps.Count > 0 ? Directory(gpsOffset, _gps) : [],
        ];
    }

    private byte[] Directory(uint offset, List<(ushort Tag, ushort Type, uint Count, byte[] Value)> entries)
    {
        var values = new List<byte>();
        var directory = new List<byte>(Number16((ushort)entries.Count));
        var valuesAt = offset + 2 + (12 * (uint)entries.Count) + 4;
        foreach (var (tag, type, count, value) in entries)
        {
            directory.AddRange([.. Number16(tag), .. Number16(type), .. Number32(count)]);
            directory.AddRange(value.Length <= 4 ? [.. value, .. new byte[4 - value.Length]] : Number32(valuesAt + (uint)values.Count));
            values.AddRange(value.Length <= 4 ? [] : value);
        }

        return [.. directory, 0, 0, 0, 0, .. values];
    }

    private static int SizeOf(List<(ushort Tag, ushort Type, uint Count, byte[] Value)> entries) =>
        2 + (12 * entries.Count) + 4 + entries.Sum(entry => entry.Value.Length <= 4 ? 0 : entry.Value.Length);

    private byte[] Degrees(uint degrees) => [.. Number32(degrees), .. Number32(1), .. Number32(0), .. Number32(1), .. Number32(0), .. Number32(1)];

    private byte[] Number16(ushort number)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, _isBigEndian ? BinaryPrimitives.ReverseEndianness(number) : number);
        return bytes;
    }

    private byte[] Number32(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, _isBigEndian ? BinaryPrimitives.ReverseEndianness(number) : number);
        return bytes;
    }
}
