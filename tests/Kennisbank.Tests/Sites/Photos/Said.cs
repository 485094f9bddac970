using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Metadata other than EXIF that programs write in images.</summary>
internal static class Said
{
    public const string XmpName = "http://ns.adobe.com/xap/1.0/\0";

    /// <summary>Properties as XML attributes.</summary>
    public static byte[] Xmp(string attributes, string elements = "") => Encoding.UTF8.GetBytes(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
        + $"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" {attributes}>{elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>");

    /// <summary>One dataset of IPTC, as Photoshop stores it.</summary>
    public static byte[] Iptc(byte dataset, string text)
    {
        byte[] record = [0x1C, 2, dataset, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
        return Resource(0x0404, record);
    }

    public static byte[] Resource(ushort number, byte[] content) =>
    [
        .. "8BIM"u8,
        (byte)(number >> 8), (byte)number,
        0, 0, 0, 0,
        (byte)(content.Length >> 8), (byte)content.Length,
        .. content,
        .. new byte[content.Length % 2],
    ];

    /// <summary>Bytes as ImageMagick writes them in a text.</summary>
    public static byte[] AsRawProfile(string kind, byte[] content)
    {
        var lines = Convert.ToHexStringLower(content).Chunk(72).Select(line => new string(line));
        return Encoding.ASCII.GetBytes($"\n{kind}\n{content.Length,8}\n" + string.Join('\n', lines) + "\n");
    }
}
