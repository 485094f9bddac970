using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>Reports problems that affect search.</summary>
public static class SearchChecks
{
    public static void Check(Site site, List<Problem> problems) => Check(site, WordList.Built(), problems);

    internal static void Check(Site site, WordList list, List<Problem> problems)
    {
        foreach (var word in site.Synonyms.SelectMany(line => line.All).Where(word => PhraseKeys.Of(word.Target).Count == 0))
        {
            problems.Add(SearchRules.UnsearchableSynonym.At(
                word.At,
                $"'{word.Target}' bestaat alleen uit woorden die bij het zoeken niet meetellen.",
                "Haal dit synoniem weg, of kies een woord dat iets over een pagina zegt."));
        }

        if (list.IsEmpty)
        {
            problems.Add(SearchRules.NoWordList.At(
                new Location("synoniemen.yml"),
                "De woordenlijst om samenstellingen te splitsen is niet ingebouwd; de zoekfunctie gebruikt alleen woorden van de site zelf.",
                "Bouw het programma opnieuw op een computer met Node.js en toegang tot npm."));
        }
    }
}
