using System.Globalization;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// A friendly pull request comment: what is good, at most three problems to fix, and where to look. Contains no praise if anything
/// was not read.
/// </summary>
/// <param name="repository">Address of the repository, for links to the explanation of codes; null omits them.</param>
/// <param name="preview">Address of a preview with the change; null omits it.</param>
/// <param name="outcome">The result of the check's run in GitHub's own terms; null when it did not run.</param>
/// <param name="version">The commit that was checked: by the time of the comment there may be a newer one. Null omits it.</param>
internal sealed class PullRequestComment(Uri? repository, Uri? preview, string? outcome, string? version)
{
    /// <summary>Marks the comment, so that the workflow updates it instead of adding another.</summary>
    public const string Marker = "<!-- kennisbank-controle -->";

    /// <summary>The length of a commit hash that GitHub shows.</summary>
    public const int VersionLength = 7;

    /// <summary>More at once discourages people.</summary>
    private const int MaxToMend = 3;

    private static readonly (IReadOnlyList<Rule> Rules, string Praise)[] Praises =
    [
        ([.. FileRules.All, .. FrontMatterRules.All, .. ReferenceRules.All], "De gegevens bovenaan de pagina zijn in orde."),
        (BodyRules.All, "De koppen, links en plaatjes kloppen."),
        (PrivacyRules.All, "De controle ziet geen gegevens waaraan iemand te herkennen is. Een mens kijkt daar ook nog naar."),
    ];

    /// <summary>Problems that keep the rest of the file from being checked.</summary>
    private static readonly IReadOnlyList<Rule> KeptFromReading =
    [
        FileRules.NotUtf8, FileRules.TooLarge, FileRules.SymbolicLink, FileRules.UnknownPlace, FileRules.Unreadable, FileRules.NoInputFolder,
        FileRules.MissingFile, FrontMatterRules.Missing, FrontMatterRules.InvalidYaml, FrontMatterRules.UnsafeYaml, BodyRules.TooDeep,
    ];

    public IEnumerable<string> Lines(ForeignReport report)
    {
        var toMend = report.Problems.OrderByDescending(KeepsFromReading).ThenByDescending(problem => problem.Rule.Severity).ToList();
        var unread = Unread.Of(report, outcome).ToList();
        yield return Marker;
        yield return $"**Dank u wel voor uw bijdrage.** {Verdict(toMend, unread)}";
        foreach (var line in (unread.Count == 0 ? Good(toMend) : NotRead(unread)).Concat(ToMend(toMend)).Concat(Preview()).Concat(Version()))
        {
            yield return line;
        }
    }

    private static bool KeepsFromReading(ForeignProblem problem) => KeptFromReading.Contains(problem.Rule);

    private static string Verdict(List<ForeignProblem> toMend, List<string> unread) => (toMend, unread) switch
    {
        (_, { Count: > 0 }) => "Of alles in orde is, is nog niet te zeggen.",
        ({ Count: 0 }, _) => "De controle heeft alles gelezen en niets gevonden wat beter moet. De redactie leest nu mee.",
        _ when toMend.Exists(KeepsFromReading) => "De controle kon niet alles lezen.",
        _ => "De controle heeft alles gelezen.",
    };

    private static IEnumerable<string> NotRead(List<string> unread) =>
    [
        "", .. unread.Select(line => $"- {line}"), "",
        "Wat u kunt doen: kijk bij *Checks* waar het stopte. "
        + "Na een nieuwe wijziging draait de controle opnieuw; de redactie kan haar ook zelf opnieuw starten (*Re-run all jobs*). "
        + "Ligt het niet aan uw tekst, laat het dan staan: de redactie kijkt ernaar.",
    ];

    private static IEnumerable<string> Good(List<ForeignProblem> toMend)
    {
        if (toMend.Exists(KeepsFromReading))
        {
            return [];
        }

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
        yield return toMend.Count <= MaxToMend
            ? "Nog te doen:"
            : string.Create(CultureInfo.InvariantCulture, $"Begin met deze {MaxToMend} van de {toMend.Count} punten:");
        yield return "";
        foreach (var (number, problem) in toMend.Take(MaxToMend).Index())
        {
            var line = problem.Line is { } known ? string.Create(CultureInfo.InvariantCulture, $", regel {known}") : "";
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{number + 1}. **{problem.Rule.Title}** in `{problem.File}`{line} ({Explained(problem.Rule)})");
        }

        yield return "";
        yield return "Onder *Files changed* staat bij elke regel wat er precies is en wat u kunt doen. "
            + "Komt u er niet uit? Laat het staan en zeg het hieronder; de redactie helpt u verder.";
    }

    /// <summary>GitHub derives the anchor of a heading from its text.</summary>
    private string Explained(Rule rule) => repository is null
        ? rule.Code
        : $"[uitleg {rule.Code}]({repository.AbsoluteUri.TrimEnd('/')}/blob/main/docs/diagnostics.md"
            + $"#{rule.Code.ToLowerInvariant()}-{Slug.Near(rule.Title, "")})";

    private IEnumerable<string> Preview() => preview is null
        ? []
        : ["", $"Zo ziet het eruit op de site: {preview.AbsoluteUri} (zodra de redactie de proefversie vrijgeeft)."];

    private IEnumerable<string> Version() => version is null ? [] : ["", $"Dit gaat over versie `{version[..VersionLength]}` van het voorstel."];
}
