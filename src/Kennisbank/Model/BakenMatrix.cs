using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The bakens against the agendas, with the pages that carry both.</summary>
public sealed record BakenMatrix(IReadOnlyList<MatrixRow> Rows);

public sealed record MatrixRow(Tag Baken, IReadOnlyList<MatrixCell> Cells);

/// <param name="Pages">May be empty: an empty cell has a page too, which invites a story.</param>
public sealed record MatrixCell(Tag Baken, Tag Agenda, IReadOnlyList<Page> Pages)
{
    public UrlPath Url => Baken.Url.Append(Agenda.Slug);
}
