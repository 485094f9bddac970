using Kennisbank.Cli.Tests.Running;
using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;

namespace Kennisbank.Cli.Tests.Commands;

public class CleanImagesTests
{
    private const string Photo = "input/afbeeldingen/plein.jpg";

    private static readonly byte[] Telling = JpegPhoto.With(
        JpegPhoto.Exif(new ExifBytes().Turned(6).At(52, 5)),
        JpegPhoto.ColorProfile,
        JpegPhoto.Xmp(""),
        JpegPhoto.Photoshop(Said.Iptc(90, "Utrecht")),
        JpegPhoto.Comment);

    private static readonly byte[] Clean = JpegPhoto.With(JpegPhoto.Exif(new ExifBytes().Turned(6)), JpegPhoto.ColorProfile);

    [Fact]
    public void What_the_check_refuses_is_fine_after_cleaning()
    {
        using var workspace = WithPhoto(Telling);
        Assert.Contains("KB807", workspace.Run("check").WithContentProblems().Output, StringComparison.Ordinal);

        var output = workspace.Run("clean-images").Good().Output;

        Assert.Equal(
            $"{Photo}: weg: EXIF, XMP, IPTC, opmerkingen ({Telling.Length - Clean.Length} bytes). Gebleven: het beeld, de draaiing en het kleurprofiel.\n"
            + "Het plaatje is schoon.\n",
            output);
        Assert.Equal(Clean, File.ReadAllBytes(workspace.PathOf(Photo)));
        workspace.Run("check").Good();
    }

    [Fact]
    public void A_clean_image_is_not_written_again()
    {
        using var workspace = WithPhoto(Clean);
        var before = DateTime.UnixEpoch;
        File.SetLastWriteTimeUtc(workspace.PathOf(Photo), before);

        var output = workspace.Run("clean-images").Good().Output;

        Assert.StartsWith($"{Photo}: was al schoon.", output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(workspace.PathOf(Photo)));
    }

    [Fact]
    public void Every_image_is_found_wherever_it_lies_and_whatever_its_name()
    {
        using var workspace = new Workspace(
            new TestSite().With("_kladjes/a.jpg", Telling).With("lessen/b", Telling)
                .With("afbeeldingen/c.png", PngPhoto.With(PngPhoto.Text("Author", "Jan"u8.ToArray()))));

        Assert.EndsWith("Alle 3 plaatjes zijn schoon.\n", workspace.Run("clean-images").Good().Output, StringComparison.Ordinal);

        Assert.Equal(Clean, File.ReadAllBytes(workspace.PathOf("input/_kladjes/a.jpg")));
        Assert.Equal(Clean, File.ReadAllBytes(workspace.PathOf("input/lessen/b")));
        Assert.Equal(PngPhoto.Plain, File.ReadAllBytes(workspace.PathOf("input/afbeeldingen/c.png")));
    }

    [Theory]
    [InlineData("input/afbeeldingen/plein.jpg")]
    [InlineData("afbeeldingen/plein.jpg")]
    public void Only_what_is_named_is_cleaned(string name)
    {
        using var workspace = new Workspace(new TestSite().With("afbeeldingen/plein.jpg", Telling).With("afbeeldingen/markt.jpg", Telling));

        workspace.Run("clean-images", name).Good();

        Assert.Equal(Clean, File.ReadAllBytes(workspace.PathOf(Photo)));
        Assert.Equal(Telling, File.ReadAllBytes(workspace.PathOf("input/afbeeldingen/markt.jpg")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone_and_the_others_are_cleaned()
    {
        using var workspace = new Workspace(new TestSite().With("afbeeldingen/half.jpg", Telling[..^30]).With("afbeeldingen/plein.jpg", Telling));

        var output = workspace.Run("clean-images").WithContentProblems().Output;

        Assert.Contains(
            "input/afbeeldingen/half.jpg: beschadigd, niet te lezen of geen png, jpg, webp of gif. Het is gelaten zoals het was.\n",
            output,
            StringComparison.Ordinal);
        Assert.EndsWith("Niet alles is schoon: één bestand is gelaten zoals het was.\n", output, StringComparison.Ordinal);
        Assert.Equal(Telling[..^30], File.ReadAllBytes(workspace.PathOf("input/afbeeldingen/half.jpg")));
        Assert.Equal(Clean, File.ReadAllBytes(workspace.PathOf(Photo)));
    }

    [Fact]
    public void Nothing_is_left_beside_the_image_and_its_mode_stays()
    {
        using var workspace = WithPhoto(Telling);
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace.PathOf(Photo), mode);
        }

        workspace.Run("clean-images").Good();

        Assert.Equal(
            [Photo], Directory.EnumerateFileSystemEntries(workspace.PathOf("input/afbeeldingen")).Select(file => Path.GetRelativePath(workspace.Folder, file)));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(workspace.PathOf(Photo)) == mode);
    }

    [Theory]
    [InlineData("Het bestand 'er-niet.jpg' is er niet.", "er-niet.jpg")]
    [InlineData("De map 'inptu' bestaat niet.", "--input", "inptu")]
    public void What_is_not_there_is_wrong_usage(string explanation, params string[] arguments)
    {
        using var workspace = WithPhoto(Telling);

        Assert.Contains(explanation, workspace.Run(["clean-images", .. arguments]).AsWrongUsage().Errors, StringComparison.Ordinal);
        Assert.Equal(Telling, File.ReadAllBytes(workspace.PathOf(Photo)));
    }

    [Fact]
    public void A_symbolic_link_is_left_alone_with_what_it_leads_to()
    {
        using var workspace = WithPhoto(Telling);
        File.CreateSymbolicLink(workspace.PathOf("link.jpg"), workspace.PathOf(Photo));

        Assert.Contains(
            "link.jpg: dit is een symbolische link.", workspace.Run("clean-images", "link.jpg").WithContentProblems().Output, StringComparison.Ordinal);
        Assert.Equal(Telling, File.ReadAllBytes(workspace.PathOf(Photo)));
    }

    [Fact]
    public void Without_images_there_is_nothing_to_do()
    {
        using var workspace = new Workspace();

        Assert.Equal("Er zijn geen plaatjes.\n", workspace.Run("clean-images").Good().Output);
    }

    private static Workspace WithPhoto(byte[] photo) => new(new TestSite().With("afbeeldingen/plein.jpg", photo));
}
