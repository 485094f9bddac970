using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kennisbank.Cli.Reporting;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Preview;

/// <summary>The payload of each event for the script in the browser; <c>herladen.js</c> reads these names.</summary>
/// <param name="Versie">Version of the current site.</param>
/// <param name="Goed">Whether no panel is needed.</param>
/// <param name="Kop">The panel's heading.</param>
internal sealed record PreviewEvent(string Versie, bool Goed, string Kop, IReadOnlyList<PreviewProblem> Problemen)
{
    /// <summary>More problems would make a panel that nobody reads and that slows down the browser.</summary>
    private const int MaxProblems = 100;

    public static PreviewEvent Of(PreviewState state, ProblemPaths paths) => new(
        state.Version,
        state.IsGood,
        HeadingOf(state),
        state.Failure is { } failure
            ? [new PreviewProblem("", failure.Message, "De pagina’s zijn die van vóór de laatste wijziging. In het venster van 'serve' staat meer.")]
            : [.. state.Problems.All.Take(MaxProblems).Select(problem => ProblemOf(problem, paths)), .. More(state.Problems.All.Count - MaxProblems)]);

    public string ToJson() => JsonSerializer.Serialize(this, PreviewEventContext.Default.PreviewEvent);

    private static PreviewProblem ProblemOf(Problem problem, ProblemPaths paths) =>
        new(PlaceOf(problem.Location, paths), $"{problem.Rule.Code}: {problem.Message}", problem.Suggestion);

    private static string PlaceOf(Location location, ProblemPaths paths) => location.Position is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{paths.Of(location)}, regel {place.Line}")
        : paths.Of(location);

    private static IEnumerable<PreviewProblem> More(int count) =>
        count <= 0 ? [] : [new PreviewProblem("", $"En nog {count} meldingen.", "Los deze eerst op, of kijk met de opdracht 'check'.")];

    private static string HeadingOf(PreviewState state) =>
        state.Failure is null
            ? $"De site kan zo niet gepubliceerd worden. {Summary.Problems(new RunReport { Problems = state.Problems })}"
            : "Door een fout in het programma is de laatste wijziging niet te zien.";
}

/// <param name="Plaats">File and, where known, line; empty for what is no problem with a file.</param>
internal sealed record PreviewProblem(string Plaats, string Melding, string Advies);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewEvent))]
internal sealed partial class PreviewEventContext : JsonSerializerContext;
