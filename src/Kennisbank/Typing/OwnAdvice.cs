using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Advice of the editors, which no source gives: it has a heading of its own and is the smaller part of a page.</summary>
internal static class OwnAdvice
{
    public const string Heading = "Onze raad";

    /// <summary>Of the words on a page, the editors' own may be one in so many.</summary>
    private const int LargestShare = 3;

    public static void Check(PageContent page, List<Problem> problems)
    {
        var headings = page.Body.Headings.Where(heading => heading.Level == 2).ToList();
        var at = headings.FindIndex(heading => heading.Text == Heading);
        if (at < 0)
        {
            return;
        }

        var words = page.Body.Markdown.Split('\n').Select(line => PlainText.CountWords(line)).ToList();
        var from = LineOf(headings[at]) + 1;
        var to = at + 1 < headings.Count ? LineOf(headings[at + 1]) : words.Count;
        var (ours, all) = (words[from..to].Sum(), words.Sum());
        if (ours * LargestShare > all)
        {
            problems.Add(BodyRules.TooMuchAdvice.At(
                headings[at].At,
                $"Onder '{Heading}' staan {ours} van de {all} woorden van de pagina; hoogstens een derde mag van ons zijn.",
                "Kort de raad in: een korte bron geeft een korte pagina."));
        }

        // Every heading stands on a line of the file.
        int LineOf(Heading heading) => heading.At.Position!.Value.Line - page.Body.FirstLine;
    }
}
