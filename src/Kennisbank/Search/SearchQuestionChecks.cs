using System.Text;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Search.Pages;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>A question by which readers would look for a page only helps when it adds words to the page, and tells pages apart.</summary>
internal static class SearchQuestionChecks
{
    private const int ManyPages = 10;

    public static void Check(Site site, List<Problem> problems)
    {
        var pages = site.Pages.Where(page => page.Content.Head.SearchQuestions.Count > 0).ToList();
        foreach (var page in pages)
        {
            CheckText(page, problems);
        }

        foreach (var same in pages.SelectMany(page => page.Content.Head.SearchQuestions).GroupBy(question => Folded(question.Target)))
        {
            if (same.Count() >= ManyPages)
            {
                var first = same.First();
                problems.Add(SearchRules.CommonSearchQuestion.At(
                    first.At,
                    $"De zoekvraag '{first.Target}' staat op {same.Count()} pagina’s, en onderscheidt er dus geen.",
                    "Laat haar staan op de pagina die het beste antwoord geeft, en haal haar bij de andere weg."));
            }
        }
    }

    private static void CheckText(Page page, List<Problem> problems)
    {
        var text = TextOf(page);
        foreach (var question in page.Content.Head.SearchQuestions.Where(question => text.Contains(Folded(question.Target), StringComparison.Ordinal)))
        {
            problems.Add(SearchRules.NeedlessSearchQuestion.At(
                question.At,
                $"De zoekvraag '{question.Target}' staat al zo in de tekst van de pagina.",
                "Kies woorden die er nog niet staan: die van iemand die de vakwoorden niet kent."));
        }
    }

    /// <summary>The words of a text between spaces.</summary>
    private static string Folded(string text) => $" {string.Join(' ', WordScanner.AllIn(text))} ";

    private static string TextOf(Page page)
    {
        var html = page.Content.Body.Html;
        var text = new StringBuilder();
        foreach (var part in PageFields.ShownOn(page).Concat(html.Words.Select(run => Encoding.UTF8.GetString(html.Utf8.Span.Slice(run.Start, run.Length)))))
        {
            text.Append(Folded(part)).Append('|');
        }

        return text.ToString();
    }
}
