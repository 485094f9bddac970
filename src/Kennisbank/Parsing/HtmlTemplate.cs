using System.Text;

namespace Kennisbank.Parsing;

/// <summary>
/// HTML with open places: each is filled, when the page is written, with what stands there on this site.
/// </summary>
/// <param name="Utf8">The HTML around the open places.</param>
/// <param name="Slots">In order of position.</param>
public sealed record HtmlTemplate(ReadOnlyMemory<byte> Utf8, IReadOnlyList<HtmlSlot> Slots)
{
    public static HtmlTemplate Empty { get; } = new(default, []);

    /// <summary>The whole HTML, with each open place filled.</summary>
    public string Fill(Func<HtmlSlot, string> fill)
    {
        if (Slots.Count == 0)
        {
            return Encoding.UTF8.GetString(Utf8.Span);
        }

        var html = new StringBuilder(Utf8.Length + (Slots.Count * 64));
        var done = 0;
        foreach (var slot in Slots)
        {
            html.Append(Encoding.UTF8.GetString(Utf8.Span[done..slot.Position])).Append(fill(slot));
            done = slot.Position;
        }

        return html.Append(Encoding.UTF8.GetString(Utf8.Span[done..])).ToString();
    }
}

/// <summary>An open place in HTML.</summary>
/// <param name="Position">In bytes, where the filling goes.</param>
public abstract record HtmlSlot(int Position);

/// <summary>Room for the opening tag of a link.</summary>
/// <param name="Target">As written.</param>
/// <param name="Title">As written; null without one.</param>
public sealed record LinkStartSlot(int Position, string Target, string? Title) : HtmlSlot(Position);

/// <summary>Room for the closing tag of a link; a link that leads nowhere gets neither.</summary>
public sealed record LinkEndSlot(int Position, string Target) : HtmlSlot(Position);

/// <summary>Room for an image.</summary>
public sealed record ImageSlot(int Position, string Target, string Alt) : HtmlSlot(Position);
