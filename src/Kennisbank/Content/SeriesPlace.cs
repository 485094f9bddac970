namespace Kennisbank.Content;

/// <summary>The place of a page in a series of its type.</summary>
/// <param name="Series">The name of the series in addresses; the type's folder for a type with one series.</param>
/// <param name="Order">Order of the series among those of its type.</param>
/// <param name="Word">The word before the number in speech: les 12, baken 3.</param>
/// <param name="Number">1-based; 0 when the file has an error.</param>
/// <param name="Detail">The name of the series or the page, beside the number; null when word and number suffice.</param>
public readonly record struct SeriesPlace(string Series, int Order, string Word, int Number, string? Detail = null);
