using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>Reads one of the closed lists: <c>themas.yml</c>, <c>rollen.yml</c> or <c>gemeenten.yml</c>.</summary>
internal static class VocabularyReader
{
    /// <param name="detailKey">The key that each entry has besides its title.</param>
    /// <param name="readPlace">Reads the location of an entry; null for a vocabulary without locations.</param>
    public static Vocabulary Read(YamlMap map, string detailKey, List<Problem> problems, Func<MapReader, Coordinates?>? readPlace = null)
    {
        var terms = new List<VocabularyTerm>();
        foreach (var entry in map.Entries)
        {
            CheckSlug(entry, problems);
            if (entry.Value is not YamlMap inner)
            {
                problems.Add(FrontMatterRules.WrongType.At(
                    entry.Value.At,
                    $"Onder '{entry.Key}' horen '{Keys.Title}' en '{detailKey}'.",
                    "Zet die elk op een eigen regel, ingesprongen met twee spaties."));
                terms.Add(new VocabularyTerm(entry.Key, entry.Key, "", entry.KeyAt));
                continue;
            }

            var keys = new MapReader(inner, problems);
            terms.Add(new VocabularyTerm(entry.Key, keys.RequiredText(Keys.Title), keys.RequiredText(detailKey), entry.KeyAt, readPlace?.Invoke(keys)));
            keys.RejectUnknownKeys($"'{entry.Key}'");
        }

        return new Vocabulary(terms, map.IsPartial);
    }

    /// <summary>Reports a key that does not fit in an address.</summary>
    public static void CheckSlug(YamlEntry entry, List<Problem> problems)
    {
        if (!Slug.IsValid(entry.Key) || DeviceName.Is(entry.Key))
        {
            problems.Add(FileRules.BadName.At(
                entry.KeyAt,
                $"'{entry.Key}' past niet in een adres.",
                $"Schrijf '{Slug.Near(entry.Key, "nieuwe-naam")}': kleine letters, cijfers en streepjes."));
        }
    }
}
