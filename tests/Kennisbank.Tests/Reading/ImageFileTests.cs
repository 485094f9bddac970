using System.Text;
using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;

namespace Kennisbank.Tests.Reading;

public class ImageFileTests
{
    private static TestSite With(string name, byte[] content) =>
        Complaints.WithText($"Kijk: ![een plein](../afbeeldingen/{name})").With($"afbeeldingen/{name}", content);

    [Fact]
    public void An_image_gets_its_size()
    {
        var site = With("plein.gif", Pictures.Gif).Build().WithoutProblems();

        Assert.Contains(
            "src=\"/afbeeldingen/plein.gif\" alt=\"een plein\" width=\"2\" height=\"1\"", site.Text("achtergrond/tekst/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a JPEG", 16, 8)]
    [InlineData("a JPEG that is turned", 8, 16)]
    [InlineData("a JPEG that is turned, big-endian", 16, 8)]
    [InlineData("a PNG that is turned", 1, 2)]
    [InlineData("a WebP", 16, 8)]
    [InlineData("a WebP that is turned", 16, 8)]
    [InlineData("a moving WebP", 16, 8)]
    public void An_image_gets_the_size_that_browsers_show_it_in(string what, int width, int height)
    {
        var site = With("plein.jpg", TellingPhotos.Clean[what]).Build().WithoutProblems();

        Assert.Contains($"alt=\"een plein\" width=\"{width}\" height=\"{height}\"", site.Text("achtergrond/tekst/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_the_name_of_an_image_is_one_problem() => With("plein.png", "<script>alert(1)</script>"u8.ToArray()).Expect(
        "afbeeldingen/plein.png: fout KB411: Het bestand is beschadigd of geen plaatje. Open het in een tekenprogramma en sla het opnieuw op.");

    [Fact]
    public void An_empty_image_is_one_problem() => With("plein.jpg", []).Expect(
        "afbeeldingen/plein.jpg: fout KB411: Het bestand is beschadigd of geen plaatje. Open het in een tekenprogramma en sla het opnieuw op.");

    [Theory]
    [MemberData(nameof(DamagedPictures))]
    public void Whatever_is_damaged_in_an_image_is_one_problem(byte[] content) => With("plein.png", content).Expect(
        "afbeeldingen/plein.png: fout KB411: Het bestand is beschadigd of geen plaatje. Open het in een tekenprogramma en sla het opnieuw op.");

    /// <summary>A chunk with an invalid name, and the beginnings of two other formats.</summary>
    public static TheoryData<byte[]> DamagedPictures => new()
    {
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x01, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0 },
        new byte[] { 0xC5, 0xD0, 0xD3, 0xC6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF },
        new byte[] { 0x49, 0x49, 0x2A, 0x00, 0xFF, 0xFF, 0xFF, 0x7F },
    };

    [Fact]
    public void An_SVG_image_is_refused_because_it_can_run_code() => With("plein.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"))
        .Expect("afbeeldingen/plein.svg: fout KB411: 'plein.svg' is geen plaatje dat de site toont. Sla het op als png, jpg, webp of gif.");

    [Fact]
    public void A_photo_straight_from_the_camera_is_too_large() => With("plein.jpg", new byte[3 * 1024 * 1024]).Expect(
        "afbeeldingen/plein.jpg: fout KB102: Het plaatje is 3072 kB; hoogstens 1024 kB past. "
        + "Verklein het tot hoogstens 1600 pixels breed en sla het opnieuw op.");

    [Theory]
    [InlineData("café.gif", "cafe.gif")]
    [InlineData("cafe\u0301.gif", "cafe.gif")]
    [InlineData("“plein”.gif", "plein.gif")]
    public void A_name_that_does_not_fit_in_an_address_is_refused(string name, string suggested) => new TestSite().With($"afbeeldingen/{name}", Pictures.Gif)
        .Expect(
            $"afbeeldingen/{name}: fout KB105: De naam '{name}' past niet in een adres. "
            + $"Noem het bestand '{suggested}': letters zonder accenten, cijfers en streepjes.");

    [Fact]
    public void Of_a_folder_it_is_the_folder() => new TestSite().With("afbeeldingen/één/plein.gif", Pictures.Gif).Expect(
        "afbeeldingen/één/plein.gif: fout KB105: De naam 'één' past niet in een adres. Noem de map 'een': letters zonder accenten, cijfers en streepjes.");

    [Theory]
    [InlineData("IMG_2034.GIF")]
    [InlineData("2026/plein-1.gif")]
    public void A_name_as_cameras_give_them_is_fine(string name) => With(name, Pictures.Gif).ExpectNothing();

    [Fact]
    public void Spaces_and_punctuation_in_a_name_do_not_break_its_address()
    {
        var site = Complaints.WithText("Kijk: ![een plein](<../afbeeldingen/het plein & meer (1).gif>)")
            .With("afbeeldingen/het plein & meer (1).gif", Pictures.Gif).Build().WithoutProblems();

        Assert.Contains("src=\"/afbeeldingen/het%20plein%20%26%20meer%20%281%29.gif\"", site.Text("achtergrond/tekst/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A7FFFFFFF49484452")]
    [InlineData("89504E470D0A1A0A0000000D49484452FFFFFFFFFFFFFFFF0806000000")]
    [InlineData("FFD8FFE1FFFF457869660000")]
    [InlineData("FFD8FFC0000B08FFFFFFFF01")]
    [InlineData("52494646FFFFFFFF57454250565038580A000000")]
    [InlineData("4749463839610000000000")]
    public void A_damaged_image_is_a_problem_and_no_crash(string hex)
    {
        foreach (var name in new[] { "plein.png", "plein.jpg", "plein.webp", "plein.gif" })
        {
            With(name, Convert.FromHexString(hex)).Expect(
                $"afbeeldingen/{name}: fout KB411: Het bestand is beschadigd of geen plaatje. Open het in een tekenprogramma en sla het opnieuw op.");
        }
    }
}
