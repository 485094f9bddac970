using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

/// <summary>
/// A text is traversed twice, to collect its links and to render HTML; both must visit the same links and images in the
/// same order.
/// </summary>
public class OpenPlaceTests
{
    /// <summary>N is replaced by a unique number in each piece.</summary>
    private static readonly string[] Pieces =
    [
        "[N](N.md) ", "[**N**](<N.md> 'titel') ", "[N ![N](N.gif \"N\")](N.md) ", "![N](N.gif \"N\") ", "![N [N](N.md)](N.gif \"N\") ",
        "<https://N.voorbeeld.nl/> ",
        "*N [N][N]* \n\n[N]: N.md\n\n",
        "`[N](N.md)` ", "[N] ", "![N ", "] ", "*", "\n", "\n\n", "\n\n## ", "\n\n> ", "\n\n- ", "\n\n    ",
        "\n\n| [N](N.md) | N |\n| --- | --- |\n| N | [N](N.md) | [N](N.md) |\n\n",
        "\n\n![N](../figuren/N.yml)\n\n", "\n\n> ![N](../figuren/N.yml \"N\")\n\n",
    ];

    [Fact]
    public void Every_open_place_is_the_link_or_image_that_stands_there() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(60),
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(Numbered).ToArbitrary(), AssertInStep));

    private static string Numbered(string[] pieces) =>
        string.Concat(pieces.Select((piece, index) => piece.Replace("N", string.Create(CultureInfo.InvariantCulture, $"n{index}n"), StringComparison.Ordinal)));

    private static void AssertInStep(string markdown)
    {
        var body = Complaints.WithText(markdown).Build().Site.Pages.Single(page => page.Content.File == Complaints.Page).Content.Body;
        var slots = body.Html.Slots;

        Assert.Equal(Enumerable.Range(0, body.Links.Count), slots.OfType<LinkStartSlot>().Select(slot => slot.Link));
        Assert.Equal(Enumerable.Range(0, body.Images.Count), slots.OfType<ImageSlot>().Select(slot => slot.Image));
        Assert.Equal(Enumerable.Range(0, body.Diagrams.Count), slots.OfType<DiagramSlot>().Select(slot => slot.Diagram));
        Assert.All(slots.OfType<ImageSlot>(), slot => Assert.Contains(slot.Title!, body.Images[slot.Image].Target, StringComparison.Ordinal));
        foreach (var start in slots.OfType<LinkStartSlot>())
        {
            var end = slots.OfType<LinkEndSlot>().Single(slot => slot.Link == start.Link);
            var text = Encoding.UTF8.GetString(body.Html.Utf8.Span[start.Position..end.Position]);
            Assert.Contains(body.Links[start.Link].Target.Replace(".md", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        }
    }
}
