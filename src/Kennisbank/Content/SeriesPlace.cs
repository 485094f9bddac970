namespace Kennisbank.Content;

/// <summary>The place of a page in a series of its type.</summary>
/// <param name="Series">The name of the series in addresses; that of the type's folder where a type has one series.</param>
/// <param name="Order">Of the series among those of its type.</param>
/// <param name="Word">What people call a page of the series in a meeting, before its number: les 12, baken 3.</param>
/// <param name="Number">From 1; 0 when the file has an error.</param>
/// <param name="Detail">What readers know the series or the page by, beside the number; null when word and number say it all.</param>
public readonly record struct SeriesPlace(string Series, int Order, string Word, int Number, string? Detail = null);
