using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Styling;

/// <summary>Whether text and signs can be told from what is below them, by day and by night: WCAG 2.2, criteria 1.4.3 and 1.4.11.</summary>
internal static class ContrastChecks
{
    private const double Text = 4.5;
    private const double Sign = 3;

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

    /// <param name="own">The tokens that the site sets; pairs of others are those of the program.</param>
    /// <param name="places">Where those are written.</param>
    public static void Check(
        IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, Location> places, HouseStyle style, List<Problem> problems)
    {
        var whole = style.With(own);
        foreach (var (ink, paper, least) in Pairs.Where(pair => own.ContainsKey(pair.Ink) || own.ContainsKey(pair.Paper)))
        {
            if (whole.ColourOf(ink) is not { } above || whole.ColourOf(paper) is not { } below)
            {
                continue;
            }

            var at = places.TryGetValue(ink, out var place) ? place : places[paper];
            Check("licht", above.Light, below.Light);
            Check("donker", above.Dark, below.Dark);

            void Check(string scheme, RgbColour one, RgbColour other)
            {
                var contrast = RgbColour.Contrast(one, other);
                if (contrast < least)
                {
                    problems.Add(SiteRules.LowContrast.At(
                        at,
                        $"'{ink}' ({one.Hex}) is in het {scheme} niet goed te zien op '{paper}' ({other.Hex}): "
                            + $"het contrast is {InWords(contrast)} op 1, en er is {InWords(least)} op 1 nodig.",
                        $"Neem voor '{ink}' in het {scheme} bijvoorbeeld {one.Readable(other, least).Hex}."));
                }
            }
        }
    }

    private static IEnumerable<(string Ink, string Paper, double Least)> On(IEnumerable<string> inks, string[] papers, double least) =>
        from ink in inks from paper in papers select ($"--kb-{ink}", $"--kb-{paper}", least);

    /// <summary>Rounded down: 4.49 is not enough.</summary>
    private static string InWords(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
