namespace Kennisbank.Parsing;

/// <summary>
/// HTML with open places: each is filled, when the page is written, with what stands there on this site.
/// </summary>
/// <param name="Utf8">The HTML around the open places.</param>
/// <param name="Slots">In order of position.</param>
/// <param name="Texts">Stretches of running text, where a term may become a link: no headings, links, quotes or code.</param>
/// <param name="Words">All that a reader reads, stretch by stretch; what stands in a slot is not among it.</param>
public sealed record SlottedHtml(
    ReadOnlyMemory<byte> Utf8, IReadOnlyList<HtmlSlot> Slots, IReadOnlyList<TextStretch> Texts, IReadOnlyList<WordStretch> Words)
{
    public static SlottedHtml Empty { get; } = new(default, [], [], []);

    /// <summary>Writes the whole HTML, with the pieces put in.</summary>
    /// <param name="pieces">In order of position.</param>
    public void Write(Utf8Output output, IReadOnlyList<HtmlPiece> pieces)
    {
        var done = 0;
        foreach (var piece in pieces)
        {
            output.Write(Utf8.Span[done..piece.Position]);
            output.Write(piece.Html);
            done = piece.Position;
        }

        output.Write(Utf8.Span[done..]);
    }
}

/// <param name="Start">In bytes of the HTML.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct TextStretch(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Words that stand together in one block: no tag between them, only entities such as <c>&amp;amp;</c>.</summary>
/// <param name="Start">In bytes of the HTML.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Block">Counts paragraphs, cells and headings from the top of the page, from 1.</param>
public readonly record struct WordStretch(int Start, int Length, int Block, bool IsHeading)
{
    public int End => Start + Length;
}

/// <param name="Position">In bytes of the HTML around it.</param>
public readonly record struct HtmlPiece(int Position, string Html);

/// <summary>An open place in HTML.</summary>
/// <param name="Position">In bytes, where the filling goes.</param>
public abstract record HtmlSlot(int Position);

/// <summary>Room for the opening tag of a link.</summary>
/// <param name="Link">Which of <see cref="Body.Links"/> it is.</param>
/// <param name="Title">As written; null without one.</param>
public sealed record LinkStartSlot(int Position, int Link, string? Title) : HtmlSlot(Position);

/// <summary>Room for the closing tag of a link; a link that leads nowhere gets neither.</summary>
/// <param name="Link">Which of <see cref="Body.Links"/> it is.</param>
public sealed record LinkEndSlot(int Position, int Link) : HtmlSlot(Position);

/// <summary>Room for an image.</summary>
/// <param name="Image">Which of <see cref="Body.Images"/> it is.</param>
/// <param name="Title">As written; null without one.</param>
public sealed record ImageSlot(int Position, int Image, string? Title) : HtmlSlot(Position);

/// <summary>Room for a figure, between paragraphs.</summary>
/// <param name="Diagram">Which of <see cref="Body.Diagrams"/> it is.</param>
public sealed record DiagramSlot(int Position, int Diagram) : HtmlSlot(Position);
