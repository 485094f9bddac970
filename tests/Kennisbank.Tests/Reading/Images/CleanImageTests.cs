using Kennisbank.Reading.Images;
using Kennisbank.Tests.Sites.Photos;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Photoshop;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.Xmp;

namespace Kennisbank.Tests.Reading.Images;

/// <summary>Cleaning removes metadata and keeps the picture; another library verifies both.</summary>
public class CleanImageTests
{
    public static TheoryData<string> EveryTellingPhoto => [.. TellingPhotos.WithPlace.Keys, .. TellingPhotos.WithoutPlace.Keys];

    public static TheoryData<string> EveryCleanPhoto => [.. TellingPhotos.Clean.Keys];

    [Theory]
    [MemberData(nameof(EveryTellingPhoto))]
    public void Nothing_is_left_but_how_it_is_turned(string what)
    {
        var cleaned = Clean(Photo(what));

        Assert.True(cleaned.IsChanged);
        Assert.All(Directories(cleaned.Bytes.ToArray()), directory => Assert.False(Tells(directory), directory.ToString()));
    }

    [Theory]
    [MemberData(nameof(EveryTellingPhoto))]
    public void Cleaning_twice_is_cleaning_once(string what) => Assert.False(Clean(Clean(Photo(what)).Bytes).IsChanged);

    [Theory]
    [MemberData(nameof(EveryCleanPhoto))]
    public void What_is_clean_stays_byte_for_byte_what_it_was(string what)
    {
        var cleaned = Clean(TellingPhotos.Clean[what]);

        Assert.False(cleaned.IsChanged);
        Assert.Equal(TellingPhotos.Clean[what], cleaned.Bytes.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Scans_tables_colours_and_size_of_a_JPEG_stay_in_their_order(bool isProgressive)
    {
        var plain = isProgressive ? JpegPhoto.Progressive : JpegPhoto.Plain;
        var photo = JpegPhoto.Insert(
            plain, JpegPhoto.Exif(new ExifBytes().At(52, 5)), JpegPhoto.ColorProfile, JpegPhoto.Xmp(""), JpegPhoto.Comment, JpegPhoto.Adobe);

        Assert.Equal(JpegPhoto.Insert(plain, JpegPhoto.ColorProfile, JpegPhoto.Adobe), Clean(photo).Bytes.ToArray());
    }

    [Fact]
    public void A_comment_between_two_scans_goes_and_both_scans_stay()
    {
        var second = JpegPhoto.Progressive.AsSpan().LastIndexOf((byte[])[0xFF, 0xDA]);

        byte[] photo = [.. JpegPhoto.Progressive[..second], .. JpegPhoto.Comment, .. JpegPhoto.Progressive[second..]];

        Assert.Equal(JpegPhoto.Progressive, Clean(photo).Bytes.ToArray());
    }

    [Fact]
    public void A_thumbnail_that_may_show_what_was_cut_off_goes()
    {
        byte[] thumbnail = [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9];
        byte[] photo = [0xFF, 0xD8, .. JpegPhoto.Segment(0xE0, thumbnail), .. JpegPhoto.Plain[20..]];

        var cleaned = Clean(photo);

        Assert.Equal(JpegPhoto.Plain, cleaned.Bytes.ToArray());
        Assert.Equal([ImagePartKind.Other], cleaned.Removed);
    }

    [Fact]
    public void What_comes_after_the_end_goes()
    {
        foreach (var plain in new[] { JpegPhoto.Plain, PngPhoto.Plain, WebPPhoto.Plain, GifPhoto.Plain })
        {
            var cleaned = Clean((byte[])[.. plain, .. "meer"u8]);

            Assert.Equal(plain, cleaned.Bytes.ToArray());
            Assert.Equal([ImagePartKind.Behind], cleaned.Removed);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void How_a_photo_is_turned_stays_and_nothing_else_of_EXIF(bool isBigEndian)
    {
        var exif = (isBigEndian ? new ExifBytes().BigEndian() : new ExifBytes()).Turned(6).By("Jan").At(52, 5);
        foreach (var photo in new[]
        {
            JpegPhoto.With(JpegPhoto.Exif(exif)),
            PngPhoto.With(PngPhoto.Chunk("eXIf", exif.ToBytes())),
            WebPPhoto.With(0x08, WebPPhoto.Chunk("EXIF", exif.ToBytes())),
        })
        {
            var cleaned = Clean(photo);
            var left = Assert.Single(Directories(cleaned.Bytes.ToArray()).OfType<ExifDirectoryBase>());

            Assert.Equal(6, left.GetInt32(ExifDirectoryBase.TagOrientation));
            Assert.Single(left.Tags);
            Assert.True(cleaned.Kept.Orientation);
        }
    }

    [Fact]
    public void Of_an_upright_photo_nothing_of_EXIF_stays() =>
        Assert.Equal(JpegPhoto.Plain, Clean(JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().Turned(1).By("Jan")))).Bytes.ToArray());

    [Fact]
    public void A_PNG_keeps_its_pixels_and_colours_and_has_the_right_checksums()
    {
        var exif = PngPhoto.Chunk("eXIf", new ExifBytes().BigEndian().Turned(8).By("Jan").ToBytes());
        var photo = PngPhoto.With(
            PngPhoto.ColorProfile, PngPhoto.Chunk("gAMA", [0, 0, 0xB1, 0x8F]), exif, PngPhoto.Chunk("tIME", new byte[7]), PngPhoto.Chunk("caBX", [1]));

        var turned = PngPhoto.Chunk("eXIf", new ExifBytes().BigEndian().Turned(8).ToBytes());
        Assert.Equal(PngPhoto.With(PngPhoto.ColorProfile, PngPhoto.Chunk("gAMA", [0, 0, 0xB1, 0x8F]), turned), Clean(photo).Bytes.ToArray());
    }

    [Fact]
    public void A_WebP_says_no_longer_that_it_has_what_went()
    {
        var photo = WebPPhoto.With(0x2C, WebPPhoto.Chunk("EXIF", new ExifBytes().By("Jan").ToBytes()), WebPPhoto.Chunk("XMP ", [.. Said.Xmp(""), 0]));

        Assert.Equal(WebPPhoto.With(0x20), Clean(photo).Bytes.ToArray());
    }

    [Fact]
    public void Every_frame_and_the_loop_of_what_moves_stay()
    {
        Assert.Equal(WebPPhoto.Moving, Clean(WebPPhoto.MovingWith(WebPPhoto.Chunk("XMP ", Said.Xmp("")))).Bytes.ToArray());
        Assert.Equal(GifPhoto.Plain, Clean(GifPhoto.With(GifPhoto.Comment, GifPhoto.Xmp(Said.Xmp("")))).Bytes.ToArray());
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_not_read()
    {
        foreach (var photo in TellingPhotos.Clean.Values)
        {
            Assert.All(Enumerable.Range(0, photo.Length), length => Assert.Null(ImageContents.Read(photo.AsMemory(..length))));
        }
    }

    private static byte[] Photo(string what) => TellingPhotos.WithPlace.GetValueOrDefault(what) ?? TellingPhotos.WithoutPlace[what];

    private static CleanedImage Clean(ReadOnlyMemory<byte> photo)
    {
        var contents = ImageContents.Read(photo);
        Assert.NotNull(contents);
        return contents.Clean();
    }

    private static IReadOnlyList<MetadataExtractor.Directory> Directories(byte[] photo)
    {
        using var stream = new MemoryStream(photo);
        return ImageMetadataReader.ReadMetadata(stream);
    }

    private static bool Tells(MetadataExtractor.Directory directory) => directory switch
    {
        ExifIfd0Directory first => first.Tags.Any(tag => tag.Type != ExifDirectoryBase.TagOrientation),
        PngDirectory png => png.ContainsTag(PngDirectory.TagTextualData) || png.ContainsTag(PngDirectory.TagLastModificationTime),
        ExifDirectoryBase or GpsDirectory or XmpDirectory or IptcDirectory or PhotoshopDirectory or JpegCommentDirectory or GifCommentDirectory => true,
        _ => false,
    };
}
