using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>Reports problems that affect search.</summary>
public static class SearchChecks
{
    /// <param name="places">What can be found besides pages.</param>
    public static void Check(Site site, IReadOnlyList<Place> places, List<Problem> problems) => Check(site, places, WordList.Built(), problems);

    internal static void Check(Site site, IReadOnlyList<Place> places, WordList list, List<Problem> problems)
    {
        CheckSynonyms(site, places, list, problems);
        SearchQuestionChecks.Check(site, problems);
        if (list.IsEmpty)
        {
            problems.Add(SearchRules.NoWordList.At(
                new Location("synoniemen.yml"),
                "De woordenlijst om samenstellingen te splitsen is niet ingebouwd; de zoekfunctie gebruikt alleen woorden van de site zelf.",
                "Bouw het programma opnieuw op een computer met Node.js en toegang tot npm."));
        }
    }

    private static void CheckSynonyms(Site site, IReadOnlyList<Place> places, WordList list, List<Problem> problems)
    {
        var words = site.Synonyms.SelectMany(line => line.All).ToList();
        if (words.Count == 0)
        {
            return;
        }

        // Finding out what a word leads to takes as long as making the index without its files.
        var searched = SearchedSite.Of(site, places, list);
        foreach (var word in words.Where(word => !IsSearchable(word)))
        {
            problems.Add(SearchRules.UnsearchableSynonym.At(
                word.At,
                $"'{word.Target}' bestaat alleen uit woorden die bij het zoeken niet meetellen.",
                "Haal dit synoniem weg, of kies een woord dat iets over een pagina zegt."));
        }

        // Of words that mean the same, all lead somewhere or none does.
        foreach (var word in site.Synonyms.SelectMany(line => line.IsMutual ? [line.Word] : line.All).Where(IsSearchable))
        {
            if (!searched.Finds(SynonymTable.FormOf(word.Target)))
            {
                problems.Add(SearchRules.AimlessSynonym.At(
                    word.At,
                    $"'{word.Target}' leidt naar geen enkele pagina: het staat nergens, en geen woord waar het naar verwijst.",
                    searched.NearestTo(word.Target) is { } nearest
                        ? $"Zet er een woord bij dat wel op de site staat, zoals '{nearest}', of haal het weg."
                        : "Zet er een woord bij dat wel op de site staat, of haal het weg."));
            }
        }
    }

    private static bool IsSearchable(Reference word) => PhraseKeys.Of(word.Target).Count > 0;
}
