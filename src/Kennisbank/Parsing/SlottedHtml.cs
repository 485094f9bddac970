namespace Kennisbank.Parsing;

/// <summary>
/// HTML with slots, which are filled when the page is written.
/// </summary>
/// <param name="Utf8">The HTML around the slots.</param>
/// <param name="Slots">In order of position.</param>
/// <param name="Texts">Runs of text in which a glossary term may become a link: no headings, links, quotes or code.</param>
/// <param name="Words">All visible text, run by run; excludes the content of slots.</param>
public sealed record SlottedHtml(
    ReadOnlyMemory<byte> Utf8, IReadOnlyList<HtmlSlot> Slots, IReadOnlyList<TextRun> Texts, IReadOnlyList<WordRun> Words)
{
    public static SlottedHtml Empty { get; } = new(default, [], [], []);

    /// <summary>Writes part of the HTML with its slots filled.</summary>
    /// <param name="pieces">In order of position.</param>
    /// <param name="part">In bytes of the HTML, between blocks; what is inserted at its end belongs to it.</param>
    public void Write(Utf8Output output, IReadOnlyList<HtmlPiece> pieces, Range part)
    {
        var (start, length) = part.GetOffsetAndLength(Utf8.Length);
        var (done, end) = (start, start + length);
        foreach (var piece in pieces)
        {
            if (piece.Position <= end && (piece.Position > start || start == 0))
            {
                output.Write(Utf8.Span[done..piece.Position]);
                output.Write(piece.Html);
                done = piece.Position;
            }
        }

        output.Write(Utf8.Span[done..end]);
    }
}

/// <param name="Start">In bytes of the HTML.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct TextRun(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Text within one block without a tag in between; it may contain entities such as <c>&amp;amp;</c>.</summary>
/// <param name="Start">In bytes of the HTML.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Block">1-based number of the paragraph, cell or heading in the page.</param>
public readonly record struct WordRun(int Start, int Length, int Block, bool IsHeading, bool IsInTable = false)
{
    public int End => Start + Length;
}

/// <param name="Position">In bytes of the HTML around it.</param>
public readonly record struct HtmlPiece(int Position, string Html);

/// <summary>A slot in HTML.</summary>
/// <param name="Position">Byte offset at which the content is inserted.</param>
public abstract record HtmlSlot(int Position);

/// <summary>Slot for the opening tag of a link.</summary>
/// <param name="Link">Index in <see cref="Body.Links"/>.</param>
/// <param name="Title">As written; null without a title.</param>
public sealed record LinkStartSlot(int Position, int Link, string? Title) : HtmlSlot(Position);

/// <summary>Slot for the closing tag of a link; a broken link gets neither tag.</summary>
/// <param name="Link">Index in <see cref="Body.Links"/>.</param>
public sealed record LinkEndSlot(int Position, int Link) : HtmlSlot(Position);

/// <summary>Slot for an image.</summary>
/// <param name="Image">Index in <see cref="Body.Images"/>.</param>
/// <param name="Title">As written; null without a title.</param>
public sealed record ImageSlot(int Position, int Image, string? Title) : HtmlSlot(Position);

/// <summary>Slot for a figure, between paragraphs.</summary>
/// <param name="Diagram">Index in <see cref="Body.Diagrams"/>.</param>
public sealed record DiagramSlot(int Position, int Diagram) : HtmlSlot(Position);
