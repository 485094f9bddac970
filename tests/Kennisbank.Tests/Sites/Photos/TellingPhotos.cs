using System.Text;

namespace Kennisbank.Tests.Sites.Photos;

/// <summary>Images with metadata, by kind and notation.</summary>
internal static class TellingPhotos
{
    private const string Attribute = "exif:GPSLatitude=\"52,5.44N\" exif:GPSLongitude=\"5,7.28E\"";

    private static readonly ExifBytes Utrecht = new ExifBytes().At(52, 5);

    /// <summary>The location where they were made.</summary>
    public static IReadOnlyDictionary<string, byte[]> WithPlace { get; } = new Dictionary<string, byte[]>
    {
        ["EXIF in a JPEG, little-endian"] = JpegPhoto.With(JpegPhoto.Exif(Utrecht)),
        ["EXIF in a JPEG, big-endian"] = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().BigEndian().Turned(6).At(52, 5))),
        ["EXIF in a progressive JPEG"] = JpegPhoto.Insert(JpegPhoto.Progressive, JpegPhoto.Exif(Utrecht)),
        ["XMP in a JPEG, as attribute"] = JpegPhoto.With(JpegPhoto.Xmp(Attribute)),
        ["XMP in a JPEG, as element"] = JpegPhoto.With(JpegPhoto.Xmp("", "<exif:GPSLatitude>52,5.44N</exif:GPSLatitude>")),
        ["XMP in a JPEG, as a place in words"] = JpegPhoto.With(JpegPhoto.Xmp("photoshop:City=\"Utrecht\"")),
        ["XMP in a JPEG, in two pieces that cut a name, the last first"] = JpegPhoto.With(
            JpegPhoto.Xmp(""), JpegPhoto.LongXmp("itude=\"52,5.44N\"/>", 50), JpegPhoto.LongXmp("<rdf:Description exif:GPSLat", 0)),
        ["XMP in a JPEG, in two pieces with those of another text between them"] = JpegPhoto.With(
            JpegPhoto.Xmp(""),
            JpegPhoto.LongXmp("<rdf:Description exif:GPSLat", 0, owner: 'B'), JpegPhoto.LongXmp("<rdf:Description dc:ti", 0, owner: 'A'),
            JpegPhoto.LongXmp("tle=\"Plein\"/>", 50, owner: 'A'), JpegPhoto.LongXmp("itude=\"52,5.44N\"/>", 50, owner: 'B')),
        ["IPTC in a JPEG, city"] = JpegPhoto.With(JpegPhoto.Photoshop(Said.Iptc(90, "Utrecht"))),
        ["IPTC in a JPEG, place in a city"] = JpegPhoto.With(JpegPhoto.Photoshop(Said.Iptc(92, "Dom"))),
        ["IPTC in a JPEG, in two pieces"] = JpegPhoto.With(
            JpegPhoto.Photoshop(Said.Iptc(90, "Utrecht")[..20]), JpegPhoto.Photoshop(Said.Iptc(90, "Utrecht")[20..])),
        ["EXIF that Photoshop keeps in a JPEG"] = JpegPhoto.With(JpegPhoto.Photoshop(Said.Resource(0x0422, Utrecht.ToBytes()))),
        ["a second photo behind a JPEG"] = [.. JpegPhoto.Plain, .. new byte[10], .. JpegPhoto.With(JpegPhoto.Exif(Utrecht))],
        ["a video behind a JPEG"] = [.. JpegPhoto.Plain, .. "\0\0\0\u0018ftypmp42"u8, .. PlaceOfVideo("+52.0907+005.1214/")],
        ["a video of the southern half of the earth"] = [.. JpegPhoto.Plain, .. PlaceOfVideo("-12.0450-077.0311/")],
        ["a video that has two places, the first of them empty"] = [.. JpegPhoto.Plain, .. PlaceOfVideo("\0"), .. PlaceOfVideo("+52.0907+005.1214/")],
        ["a video of another make"] = [.. JpegPhoto.Plain, .. "ftypqt  mdta com.apple.quicktime.location.ISO6709"u8],
        ["XMP behind a JPEG"] = [.. JpegPhoto.Plain, .. Said.Xmp(Attribute)],
        ["a third photo, behind one that tells nothing"] =
            [.. JpegPhoto.Plain, .. JpegPhoto.Plain, .. JpegPhoto.With(JpegPhoto.Exif(Utrecht))],
        ["a photo behind the beginning of another"] = [.. JpegPhoto.Plain, .. StartOfJpeg, .. JpegPhoto.With(JpegPhoto.Exif(Utrecht))],
        ["eXIf in a PNG"] = PngPhoto.With(PngPhoto.Chunk("eXIf", new ExifBytes().BigEndian().At(52, 5).ToBytes())),
        ["XMP in a PNG"] = PngPhoto.With(PngPhoto.Xmp(Said.Xmp(Attribute))),
        ["XMP in a PNG, compressed"] = PngPhoto.With(PngPhoto.Xmp(Said.Xmp(Attribute), isCompressed: true)),
        ["a raw profile with EXIF in a PNG"] = PngPhoto.With(
            PngPhoto.Text("Raw profile type exif", Said.AsRawProfile("exif", [.. "Exif\0\0"u8, .. Utrecht.ToBytes()]))),
        ["a raw profile with EXIF in a PNG, compressed"] = PngPhoto.With(
            PngPhoto.CompressedText("Raw profile type APP1", Said.AsRawProfile("APP1", [.. "Exif\0\0"u8, .. Utrecht.ToBytes()]))),
        ["a raw profile with IPTC in a PNG"] = PngPhoto.With(
            PngPhoto.CompressedText("Raw profile type iptc", Said.AsRawProfile("iptc", Said.Iptc(90, "Utrecht")))),
        ["a text of ImageMagick in a PNG"] = PngPhoto.With(PngPhoto.Text("exif:GPSLatitude", "52/1, 5/1, 26/1"u8.ToArray())),
        ["EXIF in a WebP"] = WebPPhoto.With(0x08, WebPPhoto.Chunk("EXIF", Utrecht.ToBytes())),
        ["EXIF in a WebP, as in a JPEG"] = WebPPhoto.With(0x08, WebPPhoto.Chunk("EXIF", [.. "Exif\0\0"u8, .. Utrecht.ToBytes()])),
        ["XMP in a WebP"] = WebPPhoto.With(0x04, WebPPhoto.Chunk("XMP ", Said.Xmp(Attribute))),
        ["XMP in UTF-16 in a WebP"] = WebPPhoto.With(
            0x04, WebPPhoto.Chunk("XMP ", Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(Said.Xmp(Attribute))))),
        ["EXIF and XMP in a moving WebP"] = WebPPhoto.MovingWith(WebPPhoto.Chunk("EXIF", Utrecht.ToBytes()), WebPPhoto.Chunk("XMP ", Said.Xmp(""))),
        ["XMP in a GIF"] = GifPhoto.With(GifPhoto.Xmp(Said.Xmp(Attribute))),
    };

    /// <summary>Their author and subject, which may have to be kept.</summary>
    public static IReadOnlyDictionary<string, byte[]> WithoutPlace { get; } = new Dictionary<string, byte[]>
    {
        ["author and orientation in EXIF"] = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().Turned(6).By("Jan"))),
        ["author in IPTC"] = JpegPhoto.With(JpegPhoto.Photoshop(Said.Iptc(80, "Jan"))),
        ["a city without a name in IPTC"] = JpegPhoto.With(JpegPhoto.Photoshop(Said.Iptc(90, ""))),
        ["a place without a value in XMP"] = JpegPhoto.With(
            JpegPhoto.Xmp("photoshop:City=\"\"", "<exif:GPSLatitude></exif:GPSLatitude><exif:GPSLongitude/><dc:rights>Jan</dc:rights>")),
        ["a piece of XMP that is too short in a JPEG"] = JpegPhoto.With(
            JpegPhoto.Segment(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. "0123"u8])),
        ["zeros of a camera that does not know"] = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().At(0, 0))),
        ["a video that does not know its place"] = [.. JpegPhoto.Plain, .. PlaceOfVideo("\0")],
        ["a video that was cut off"] = [.. JpegPhoto.Plain, .. PlaceOfVideo("")],
        ["a comment in a JPEG"] = JpegPhoto.With(JpegPhoto.Comment),
        ["a text in a PNG"] = PngPhoto.With(PngPhoto.CompressedText("Author", "Jan"u8.ToArray())),
        ["a comment in a GIF"] = GifPhoto.With(GifPhoto.Comment),
        ["author in the EXIF of a WebP"] = WebPPhoto.With(0x08, WebPPhoto.Chunk("EXIF", new ExifBytes().By("Jan").ToBytes())),
    };

    /// <summary>Nothing but pixels, colours and orientation.</summary>
    public static IReadOnlyDictionary<string, byte[]> Clean { get; } = new Dictionary<string, byte[]>
    {
        ["a JPEG"] = JpegPhoto.Plain,
        ["a progressive JPEG"] = JpegPhoto.Progressive,
        ["a JPEG with a colour profile"] = JpegPhoto.With(JpegPhoto.ColorProfile, JpegPhoto.Adobe),
        ["a JPEG that is turned"] = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().Turned(6))),
        ["a JPEG that is turned, big-endian"] = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().BigEndian().Turned(3))),
        ["a PNG"] = PngPhoto.Plain,
        ["a PNG with a colour profile"] = PngPhoto.With(PngPhoto.ColorProfile),
        ["a PNG that is turned"] = PngPhoto.With(PngPhoto.Chunk("eXIf", new ExifBytes().BigEndian().Turned(8).ToBytes())),
        ["a WebP"] = WebPPhoto.Plain,
        ["a WebP with a colour profile"] = WebPPhoto.With(0x20),
        ["a WebP that is turned"] = WebPPhoto.With(0x08, WebPPhoto.Chunk("EXIF", new ExifBytes().Turned(6).ToBytes())),
        ["a moving WebP"] = WebPPhoto.Moving,
        ["a GIF"] = GifPhoto.Plain,
    };

    private static byte[] StartOfJpeg => [0xFF, 0xD8, 0xFF, 0x00];

    /// <summary>The characters © and xyz, two lengths and the value.</summary>
    private static byte[] PlaceOfVideo(string value) => [0xA9, .. "xyz\0\u0012"u8, 0x15, 0xC7, .. Encoding.ASCII.GetBytes(value)];
}
