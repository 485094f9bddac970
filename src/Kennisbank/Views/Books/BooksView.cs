using Kennisbank.Model;

namespace Kennisbank.Views.Books;

/// <summary>Every e-book, to download.</summary>
/// <param name="Books">The whole site first.</param>
public sealed record BooksView(Site Site, IReadOnlyList<OfferedBook> Books) : View(
    Site,
    WellKnown.Books,
    WellKnown.BooksTitle,
    "De hele kennisbank, een reeks lessen of een leespad als e-book, om zonder internet te lezen.");
