using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>Reports problems that affect search.</summary>
public static class SearchChecks
{
    public static void Check(SearchCorpus corpus, List<Problem> problems)
    {
        CheckSynonyms(corpus, problems);
        SearchQuestionChecks.Check(corpus.Site, problems);
        if (corpus.WordList.IsEmpty)
        {
            problems.Add(SearchRules.NoWordList.At(
                new Location("synoniemen.yml"),
                "De woordenlijst om samenstellingen te splitsen is niet ingebouwd; de zoekfunctie gebruikt alleen woorden van de site zelf.",
                "Bouw het programma opnieuw op een computer met Node.js en toegang tot npm."));
        }
    }

    private static void CheckSynonyms(SearchCorpus corpus, List<Problem> problems)
    {
        var synonyms = corpus.Site.Synonyms;
        var words = synonyms.SelectMany(line => line.All).ToList();
        if (words.Count == 0)
        {
            return;
        }

        // Finding out what a word leads to takes as long as making the index without its files.
        var index = corpus.Index;
        foreach (var word in words.Where(word => !IsSearchable(word)))
        {
            problems.Add(SearchRules.UnsearchableSynonym.At(
                word.At,
                $"'{word.Target}' bestaat alleen uit woorden die bij het zoeken niet meetellen.",
                "Haal dit synoniem weg, of kies een woord dat iets over een pagina zegt."));
        }

        // Of words that mean the same, all lead somewhere or none does.
        foreach (var word in synonyms.SelectMany(line => line.IsMutual ? [line.Word] : line.All).Where(IsSearchable))
        {
            if (!index.Finds(SynonymTable.FormOf(word.Target)))
            {
                problems.Add(SearchRules.AimlessSynonym.At(
                    word.At,
                    $"'{word.Target}' leidt naar geen enkele pagina: het staat nergens, en geen woord waar het naar verwijst.",
                    index.NearestTo(word.Target) is { } nearest
                        ? $"Zet er een woord bij dat wel op de site staat, zoals '{nearest}', of haal het weg."
                        : "Zet er een woord bij dat wel op de site staat, of haal het weg."));
            }
        }
    }

    private static bool IsSearchable(Reference word) => PhraseKeys.Of(word.Target).Count > 0;
}
