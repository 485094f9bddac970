using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The bakens against the agendas, with the pages that carry both.</summary>
/// <param name="WithoutBaken">For each agenda, its pages that belong to no baken.</param>
public sealed record BakenMatrix(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<BakenlessCell> WithoutBaken);

public sealed record MatrixRow(Tag Baken, IReadOnlyList<MatrixCell> Cells);

/// <param name="Pages">May be empty: an empty cell has a page too, which invites a story.</param>
public sealed record MatrixCell(Tag Baken, Tag Agenda, IReadOnlyList<Page> Pages)
{
    public UrlPath Url => Baken.Url.Append(Agenda.Slug);
}

public sealed record BakenlessCell(Tag Agenda, IReadOnlyList<Page> Pages)
{
    public UrlPath Url => WellKnown.Matrix.Append("zonder-baken").Append(Agenda.Slug);
}
