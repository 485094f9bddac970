using System.Globalization;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Reporting;

/// <summary>A friendly word below a pull request: what is good, at most three things to mend, and where to look.</summary>
/// <param name="repository">Address of the repository's page, for links to what a code means; null leaves them out.</param>
/// <param name="preview">Where the site can be seen with the change in it; null leaves it out.</param>
internal sealed class PullRequestComment(Uri? repository, Uri? preview)
{
    /// <summary>By which the workflow finds the comment again, so that there is never more than one.</summary>
    public const string Marker = "<!-- kennisbank-controle -->";

    /// <summary>More at once puts people off.</summary>
    private const int MaxToMend = 3;

    private static readonly (IReadOnlyList<Rule> Rules, string Praise)[] Praises =
    [
        ([.. FileRules.All, .. FrontMatterRules.All, .. ReferenceRules.All], "De gegevens bovenaan de pagina zijn in orde."),
        (BodyRules.All, "De koppen, links en plaatjes kloppen."),
        (PrivacyRules.All, "De controle ziet geen gegevens waaraan iemand te herkennen is. Een mens kijkt daar ook nog naar."),
    ];

    public IEnumerable<string> Lines(ForeignReport report)
    {
        var toMend = report.Problems.Where(problem => problem.Rule.Severity > Severity.Advice)
            .OrderByDescending(problem => problem.Rule.Severity).ToList();
        yield return Marker;
        yield return toMend.Count == 0
            ? "**Dank u wel voor uw bijdrage.** De controle heeft alles gelezen en niets gevonden wat beter moet. De redactie leest nu mee."
            : "**Dank u wel voor uw bijdrage.** De controle heeft alles gelezen.";
        foreach (var line in Good(toMend).Concat(ToMend(toMend)).Concat(Preview()))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Good(List<ForeignProblem> toMend)
    {
        var praises = Praises.Where(praise => !toMend.Exists(problem => praise.Rules.Contains(problem.Rule))).Select(praise => $"- {praise.Praise}").ToList();
        return praises.Count == 0 ? [] : ["", "Goed:", "", .. praises];
    }

    private IEnumerable<string> ToMend(List<ForeignProblem> toMend)
    {
        if (toMend.Count == 0)
        {
            yield break;
        }

        yield return "";
        yield return toMend.Count <= MaxToMend ? "Nog te doen:" : string.Create(CultureInfo.InvariantCulture, $"Begin met deze {MaxToMend} van de {toMend.Count} punten:");
        yield return "";
        foreach (var (number, problem) in toMend.Take(MaxToMend).Index())
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{number + 1}. **{problem.Rule.Title}** in `{problem.File}`, regel {problem.Line} ({Explained(problem.Rule)})");
        }

        yield return "";
        yield return "Onder *Files changed* staat bij elke regel wat er precies is en wat u kunt doen. Komt u er niet uit? Laat het staan en zeg het hieronder; de redactie helpt u verder.";
    }

    /// <summary>GitHub makes the anchor of a heading from its text.</summary>
    private string Explained(Rule rule) => repository is null
        ? rule.Code
        : $"[uitleg {rule.Code}]({repository.AbsoluteUri.TrimEnd('/')}/blob/main/docs/diagnostics.md#{rule.Code.ToLowerInvariant()}-{Slug.Near(rule.Title, "")})";

    private IEnumerable<string> Preview() => preview is null
        ? []
        : ["", $"Zo ziet het eruit op de site: {preview.AbsoluteUri} (zodra de redactie de proefversie vrijgeeft)."];
}
