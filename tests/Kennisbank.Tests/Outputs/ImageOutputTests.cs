using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;

namespace Kennisbank.Tests.Outputs;

/// <summary>The site publishes only the picture of an image, without metadata.</summary>
public class ImageOutputTests
{
    public static TheoryData<string> EveryCleanPhoto => [.. TellingPhotos.Clean.Keys];

    [Theory]
    [InlineData("afbeeldingen/plein.jpg")]
    [InlineData("afbeeldingen/2026/Plein.JPG")]
    public void Who_made_a_photo_is_not_in_the_output(string path)
    {
        var photo = JpegPhoto.With(
            JpegPhoto.Exif(new ExifBytes().Turned(6).By("Jan")), JpegPhoto.Photoshop(Said.Iptc(80, "Jan")), JpegPhoto.ColorProfile, JpegPhoto.Comment);

        var site = new TestSite().With(path, photo).Build().WithoutProblems();

        Assert.Equal(JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().Turned(6)), JpegPhoto.ColorProfile), site.Outputs[path]);
    }

    [Theory]
    [MemberData(nameof(EveryCleanPhoto))]
    public void A_clean_image_is_written_byte_for_byte(string what)
    {
        var site = new TestSite().With("afbeeldingen/plein.png", TellingPhotos.Clean[what]).Build().WithoutProblems();

        Assert.Equal(TellingPhotos.Clean[what], site.Outputs["afbeeldingen/plein.png"]);
    }

    [Fact]
    public void A_place_is_not_in_the_output_of_a_preview_with_errors_either()
    {
        var site = new TestSite().With("afbeeldingen/plein.jpg", TellingPhotos.WithPlace["EXIF in a JPEG, little-endian"]).Build();

        Assert.Equal(JpegPhoto.Plain, site.Outputs["afbeeldingen/plein.jpg"]);
    }
}
