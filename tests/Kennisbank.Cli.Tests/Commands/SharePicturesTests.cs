using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Kennisbank.Cli.Tests.Running;

namespace Kennisbank.Cli.Tests.Commands;

/// <summary>The picture that link previews show for a page.</summary>
public partial class SharePicturesTests
{
    private const string Page = "output/bakens/eigen-kracht/index.html";
    private const string Other = "output/agendas/veranderagenda/index.html";

    [Fact]
    public void Asked_for_every_page_has_a_picture_of_its_own_in_the_size_that_it_says()
    {
        using var workspace = new Workspace();

        workspace.Run("build", "--share-pictures", "plaatjes").Good();

        var picture = PictureOf(workspace, Page);
        Assert.NotEqual(picture, PictureOf(workspace, Other));
        Assert.Equal((1200, 630), SizeOf(File.ReadAllBytes(workspace.PathOf("output" + picture))));
    }

    [Fact]
    public void A_picture_that_was_drawn_before_is_not_drawn_again_and_another_title_gives_another_picture()
    {
        using var workspace = new Workspace();
        workspace.Run("build", "--share-pictures", "plaatjes").Good();
        var before = PictureOf(workspace, Page);
        var drawn = Directory.GetFiles(workspace.PathOf("plaatjes")).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        workspace.Write(
            "input/bakens/eigen-kracht.md", workspace.Read("input/bakens/eigen-kracht.md").Replace("Eigen kracht", "Iets nieuws", StringComparison.Ordinal));

        workspace.Run("build", "--share-pictures", "plaatjes").Good();

        Assert.NotEqual(before, PictureOf(workspace, Page));
        Assert.All(drawn, picture => Assert.Equal(picture.Value, File.GetLastWriteTimeUtc(picture.Key)));
    }

    [Fact]
    public void Without_being_asked_for_all_pages_share_one_that_is_there()
    {
        using var workspace = new Workspace();

        workspace.Run("build").Good();

        Assert.Equal(PictureOf(workspace, Other), PictureOf(workspace, Page));
        Assert.Equal((1200, 630), SizeOf(File.ReadAllBytes(workspace.PathOf("output" + PictureOf(workspace, Page)))));
    }

    /// <summary>The root-relative address of the picture in the page's metadata.</summary>
    private static string PictureOf(Workspace workspace, string page) =>
        new Uri(OgImage().Match(workspace.Read(page)).Groups[1].Value).AbsolutePath;

    /// <summary>As in the header of the PNG.</summary>
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    [GeneratedRegex("<meta property=\"og:image\" content=\"([^\"]+)\"")]
    private static partial Regex OgImage();
}
