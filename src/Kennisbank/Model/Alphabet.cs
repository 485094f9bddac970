using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>Every page by the first letter of its title, as in the index of a book; one list per letter that occurs.</summary>
internal static class Alphabet
{
    private const string NoLetter = "0-9";

    public static IReadOnlyList<Listing> Of(IReadOnlyList<Page> pages) =>
    [
        .. pages
            .Select(page => new Entry(page, TitleKey.Of(page.Title)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .GroupBy(entry => NameOf(entry.Key), entry => entry.Page)
            .OrderBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => OfLetter(letter.Key, [.. letter])),
    ];

    private static string NameOf(string key) => key.Length > 0 && char.IsAsciiLetterLower(key[0]) ? key[..1] : NoLetter;

    private static Listing OfLetter(string name, IReadOnlyList<Page> pages) => new()
    {
        Url = WellKnown.Alphabet.Append(name),
        Title = name == NoLetter ? "Alles met een cijfer vooraan" : $"Alles met de letter {name.ToUpperInvariant()}",
        Letter = name.ToUpperInvariant(),
        Pages = pages,
        Trail = [Crumb.Home, new Crumb(WellKnown.AlphabetTitle, WellKnown.Alphabet)],
    };

    private sealed record Entry(Page Page, string Key);
}
