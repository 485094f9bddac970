using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Search.Pages;

namespace Kennisbank.Search.Format;

/// <summary>What a result shows of a page: its title, address and type, its headings, and its text to find a snippet in. Not thread-safe: use
/// one per thread.</summary>
internal sealed class PageFile
{
    private readonly ByteWriter _output = new();
    private readonly PageBlocks _blocks = new();

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(IEnumerable<Page> pages)
    {
        _output.Clear();
        foreach (var page in pages)
        {
            Write(_output, page);
            _blocks.Write(_output, page);
        }

        return _output.Written.Span;
    }

    /// <summary>Places, in the form of pages. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(IEnumerable<Place> places)
    {
        _output.Clear();
        foreach (var place in places)
        {
            _output.Text("");
            _output.Text(place.Url.Value);
            _output.Text(place.Title);
            _output.Text(place.Kind);
            _output.Text("");
            _output.Text("");
            _output.Number(0);
            _output.Number(1);
            _output.Number(0);
            _output.Text(place.Description);
        }

        return _output.Written.Span;
    }

    private static void Write(ByteWriter output, Page page)
    {
        output.Text(page.Content.Id);
        output.Text(page.Url.Value);
        output.Text(page.Title);
        output.Text(page.Type.Singular());
        output.Text(PlaceOf(page));
        output.Text(page.Content.LastChanged.Iso());
        var headings = page.Content.Body.Headings;
        output.Number(headings.Count);
        foreach (var heading in headings)
        {
            output.Text(heading.Text);
            output.Text(heading.Anchor);
        }
    }

    private static string PlaceOf(Page page) =>
        string.Join(", ", (page.Municipalities.Count > 0 ? page.Municipalities : page.Agendas).Select(tag => tag.ShortTitle));
}
