using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Styling;

/// <summary>Whether text and signs can be told from what is below them, by day and by night: WCAG 2.2, criteria 1.4.3 and 1.4.11.</summary>
internal static class ContrastChecks
{
    private const double Text = 4.5;
    private const double Sign = 3;

    private static readonly (string Name, Func<TokenColour, RgbColour> Of)[] Schemes = [("licht", colour => colour.Light), ("donker", colour => colour.Dark)];

    private static readonly string[] Papers = ["color-paper", "color-surface", "color-sunken", "color-land"];
    private static readonly string[] Depths = ["depth-1", "depth-2", "depth-3", "depth-4"];

    /// <summary>What the style sheets put on what, with the least contrast that it needs.</summary>
    private static IReadOnlyList<(string Ink, string Paper, double Least)> Pairs { get; } =
    [
        .. On(["color-ink", "color-muted", "color-accent", "color-accent-strong", "color-signal"], Papers, Text),
        .. On(["color-ink"], [.. Depths, "color-accent-soft", "color-signal-soft"], Text),
        .. On(["color-accent-strong", "color-accent"], ["color-accent-soft"], Text),
        .. On(["color-signal"], ["color-signal-soft"], Text),
        .. On(["color-on-accent"], ["color-accent", "color-accent-strong"], Text),
        .. On([.. Enumerable.Range(1, 12).Select(number => $"baken-{number}")], Papers, Text),
        .. On(["color-control", "color-focus"], ["color-paper", "color-surface"], Sign),
        .. On(["color-focus-inverse"], ["color-focus"], Sign),
    ];

    /// <summary>One problem for each colour and scheme: what is readable on the worst of its papers, is so on the others.</summary>
    /// <param name="own">The tokens that the site sets; pairs of others are those of the program.</param>
    /// <param name="places">Where those are written.</param>
    public static void Check(
        IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, Location> places, HouseStyle style, List<Problem> problems)
    {
        var whole = style.With(own);
        foreach (var pairs in Pairs.Where(pair => own.ContainsKey(pair.Ink) || own.ContainsKey(pair.Paper)).GroupBy(pair => pair.Ink))
        {
            foreach (var (scheme, of) in Schemes)
            {
                var worst = pairs.Select(pair => Measured(pair, whole, of)).OfType<Contrast>().OrderBy(found => found.Share).FirstOrDefault();
                if (worst is { Share: < 1 })
                {
                    problems.Add(ProblemOf(worst, scheme, places.TryGetValue(worst.Ink, out var place) ? place : places[worst.Paper]));
                }
            }
        }
    }

    /// <returns>Null when one of the two is no colour.</returns>
    private static Contrast? Measured((string Ink, string Paper, double Least) pair, HouseStyle style, Func<TokenColour, RgbColour> of) =>
        style.ColourOf(pair.Ink) is { } above && style.ColourOf(pair.Paper) is { } below
            ? new Contrast(pair.Ink, pair.Paper, of(above), of(below), pair.Least)
            : null;

    private static Problem ProblemOf(Contrast found, string scheme, Location at) => SiteRules.LowContrast.At(
        at,
        $"'{found.Ink}' ({found.Above.Hex}) is in het {scheme} niet goed te zien op '{found.Paper}' ({found.Below.Hex}): "
            + $"het contrast is {InWords(found.Ratio)} op 1, en er is {InWords(found.Least)} op 1 nodig.",
        $"Neem voor '{found.Ink}' in het {scheme} bijvoorbeeld {found.Above.Readable(found.Below, found.Least).Hex}.");

    private static IEnumerable<(string Ink, string Paper, double Least)> On(IEnumerable<string> inks, string[] papers, double least) =>
        from ink in inks from paper in papers select ($"--kb-{ink}", $"--kb-{paper}", least);

    /// <summary>Rounded down: 4.49 is not enough.</summary>
    private static string InWords(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private sealed record Contrast(string Ink, string Paper, RgbColour Above, RgbColour Below, double Least)
    {
        public double Ratio => RgbColour.Contrast(Above, Below);

        /// <summary>Of what is needed.</summary>
        public double Share => Ratio / Least;
    }
}
