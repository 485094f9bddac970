using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reads what remains of a withdrawn case or story.</summary>
internal static class WithdrawnReader
{
    public static bool IsWithdrawn(ParsedPage parsed, ContentType type) =>
        type.Profile().IsContributed && parsed.FrontMatter[Keys.Withdrawn] is not null;

    /// <summary>The folder's defaults are ignored: none of them would be shown.</summary>
    public static WithdrawnPage Read(ParsedPage parsed, ContentType type, List<Problem> problems)
    {
        var keys = new MapReader(parsed.FrontMatter, problems);
        var page = new WithdrawnPage(
            type,
            parsed.File,
            PageReader.SlugOf(parsed.File, problems),
            HeadReader.ReadId(keys),
            keys.RequiredDate(Keys.Withdrawn),
            keys.PlaceOf(Keys.Withdrawn));
        CheckRest(parsed, problems);
        return page;
    }

    /// <summary>The repository is public: text that is still in the file is not gone.</summary>
    private static void CheckRest(ParsedPage parsed, List<Problem> problems)
    {
        var rest = parsed.FrontMatter.Entries.Where(entry => entry.Key is not (Keys.Id or Keys.Withdrawn)).Select(entry => $"'{entry.Key}'").ToList();
        if (parsed.Body.WordCount > 0)
        {
            rest.Add("de tekst");
        }

        if (rest.Count > 0)
        {
            problems.Add(SiteRules.NotEmptied.At(
                new Location(parsed.File),
                $"Deze pagina is ingetrokken, maar in het bestand staat nog: {string.Join(", ", rest)}.",
                $"Laat alleen '{Keys.Id}' en '{Keys.Withdrawn}' staan; docs/redactie.md zegt hoe de tekst ook uit de geschiedenis verdwijnt."));
        }
    }
}
