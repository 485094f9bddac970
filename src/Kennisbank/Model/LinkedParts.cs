using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>A point of a checklist, with the page that it comes from.</summary>
/// <param name="Page">Null for a point of no single page.</param>
public sealed record LinkedPoint(ChecklistPoint Point, Page? Page);

/// <summary>One of the views that stand against each other, with its source and the pages that discuss it.</summary>
/// <param name="Source">Null when it is not published.</param>
public sealed record LinkedSide(Side Side, Page? Source, IReadOnlyList<Page> Pages);
