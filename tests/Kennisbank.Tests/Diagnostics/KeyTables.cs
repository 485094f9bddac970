using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Diagnostics;

/// <summary>
/// The tables of keys in <c>docs/inhoudsmodel.md</c>, each between two markers with its name, generated from the tables of fields. Run the
/// tests with <c>KENNISBANK_WRITE_DOCS=1</c> to write them after a field changed.
/// </summary>
internal static partial class KeyTables
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "inhoudsmodel.md");

    /// <summary>Every table by name: the keys of every page, each type, and nested ones.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Field>> All { get; } = Tables().ToDictionary(table => table.Name, table => table.Fields);

    /// <summary>The document as it is.</summary>
    public static string Written => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The document as it should be.</summary>
    public static string Expected => Marked().Replace(
        Written, match => $"{match.Groups[1].Value}\n\n{Table(match.Groups["name"].Value)}\n{match.Groups[2].Value}");

    public static IEnumerable<string> Names => Marked().Matches(Written).Select(match => match.Groups["name"].Value);

    public static void WriteIfAsked()
    {
        if (Environment.GetEnvironmentVariable("KENNISBANK_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Path, Expected);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<Field> Fields)> Tables()
    {
        yield return ("elke pagina", PageHeadFields.All);
        yield return ("ingezonden", Contribution.Fields);
        yield return ("vraag", Question.Fields);
        yield return ("uitgelicht", Highlight.Fields);
        yield return ("moment", Moment.Fields);
        yield return ("nagekeken", Review.Fields);
        yield return ("wijziging", PageChange.Fields);
        yield return ("helpt", Situatie.HelpsForm.Fields);
        yield return ("daarna", Leespad.OnwardForm.Fields);
        yield return ("punt", ChecklistPoint.Fields);
        yield return ("kant", Side.Fields);
        yield return ("weggelegd", SuppressedAdvice.Fields);
        yield return ("beslismoment", DecisionMoment.Fields);
        yield return ("stevigheid", Firmness.Fields);
        yield return ("stuk", Piece.Fields);
        yield return ("gezien", Patroon.SeenForm.Fields);
        yield return ("hielp", Patroon.HelpedForm.Fields);
        yield return ("stap", MethodeStep.Fields);
        yield return ("vindplaats", FoundAt.Fields);
        yield return ("cijfer", Statistic.Fields);
        yield return ("vergelijking", StatisticComparison.Fields);
        foreach (var type in ContentTypes.All.Where(type => type.Profile().Fields.Count > 0))
        {
            yield return (type.Singular(), [.. type.Profile().Fields.Except(Contribution.Fields)]);
        }
    }

    private static string Table(string name)
    {
        var table = new StringBuilder("| sleutel | verplicht | vorm | betekenis |\n| --- | --- | --- | --- |\n");
        foreach (var field in All[name])
        {
            table.Append($"| `{field.Key}` | {field.Required} | {field.Form} | {field.Meaning} |\n");
        }

        return table.ToString();
    }

    [GeneratedRegex("(<!-- sleutels: (?<name>[a-z ]+) -->)\n.*?(<!-- /sleutels -->)", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
