using System.IO.Compression;
using System.Text;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming.Rendering;

namespace Kennisbank.Tests.Theming;

/// <summary>The drawing by which a page is recognized.</summary>
public class PageDrawingTests
{
    private static readonly Site Site = BuiltSite.Of(Repository.Input).Site;

    [Fact]
    public void Every_page_has_its_own_drawing_and_keeps_it()
    {
        var drawings = Site.Pages.Select(Svg).ToList();

        Assert.Equal(drawings.Count, drawings.Distinct().Count());
        Assert.Equal(drawings, Site.Pages.Select(Svg));
    }

    [Fact]
    public void The_eight_bakens_and_three_agendas_each_have_a_mark_of_their_own() => Assert.Equal(
        11,
        Site.Pages
            .Where(page => page.OwnTag is { Kind: TagKind.Baken or TagKind.Agenda })
            .Select(page => Assert.Single(PageDrawing.Of(page).Marks).Name).Distinct().Count());

    [Fact]
    public void A_drawing_shows_the_bakens_of_its_page() => Assert.All(
        Site.Pages.Where(page => page.OwnTag is null && page.Bakens.Count is > 0 and < 4),
        page => Assert.Equal(page.Bakens.Select(Marks.NameOf), PageDrawing.Of(page).Marks.Select(mark => mark.Name).Take(page.Bakens.Count)));

    [Fact]
    public void Every_mark_is_within_the_drawing_and_covers_no_other() => Assert.All(Site.Pages, page =>
    {
        var marks = PageDrawing.Of(page).Marks;
        Assert.All(marks, mark => Assert.InRange(mark.X, 0, PageDrawing.Width - PageDrawing.MarkSize));
        Assert.All(marks, mark => Assert.InRange(mark.Y, 0, PageDrawing.Height - PageDrawing.MarkSize));
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.InRange(pair.Second.X - pair.First.X, PageDrawing.MarkSize, PageDrawing.Width));
    });

    [Fact]
    public void No_drawing_costs_a_visitor_more_than_400_bytes() =>
        Assert.All(Site.Pages, page => Assert.InRange(Gzipped(Svg(page)), 1, 400));

    private static string Svg(Page page) => PageDrawing.Of(page).Svg("/assets/marks.ABCD1234.svg").Value;

    private static long Gzipped(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.Length;
    }
}
