using System.Globalization;
using Kennisbank.Diagnostics;
using Wcwidth;

namespace Kennisbank.Cli.Reporting;

/// <summary>The line of a problem with a caret below it; a long line is truncated around the caret.</summary>
internal static class Excerpt
{
    /// <summary>In terminal cells: with line number and ellipses it fits a terminal of 80.</summary>
    private const int MaxWidth = 70;

    /// <summary>In characters on either side: a text may be one line with thousands of problems, each of which would scan all of it.</summary>
    private const int Reach = 500;

    /// <summary>Empty when there is nothing to point at.</summary>
    /// <param name="line">As in the file.</param>
    public static IEnumerable<string> Of(string line, Position at)
    {
        if (string.IsNullOrWhiteSpace(line) || at.Column > line.Length + 1)
        {
            return [];
        }

        var first = Math.Max(0, at.Column - Reach);
        var last = Math.Min(line.Length, at.Column + Reach);
        var letters = Letters(ReportText.Visible(line[first..last]));
        var place = letters.TakeWhile(letter => first + letter.End < at.Column).Count();
        var (from, to) = Around(letters, place);
        var start = first + from > 0 ? "…" : "";
        var end = to < letters.Count || last < line.Length ? "…" : "";
        var indent = start.Length + letters[from..place].Sum(letter => letter.Width);
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        return
        [
            $"  {number} | {start}{string.Concat(letters[from..to].Select(letter => letter.Text)).TrimEnd()}{end}",
            $"  {new string(' ', number.Length)} | {new string(' ', indent)}^",
        ];
    }

    /// <summary>The visible letters: those before the caret get half the width, or more when few follow it.</summary>
    private static (int From, int To) Around(List<Letter> letters, int place)
    {
        var (from, to, width) = (place, place, 0);
        GrowBack(MaxWidth / 2);
        while (to < letters.Count && width + letters[to].Width <= MaxWidth)
        {
            width += letters[to++].Width;
        }

        GrowBack(MaxWidth);
        return (from, to);

        void GrowBack(int room)
        {
            while (from > 0 && width + letters[from - 1].Width <= room)
            {
                width += letters[--from].Width;
            }
        }
    }

    private static List<Letter> Letters(string line)
    {
        var letters = new List<Letter>(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, at);
            letters.Add(new Letter(line.Substring(at, length), at + length));
            at += length;
        }

        return letters;
    }

    /// <summary>A grapheme cluster: a letter with its accents, or all parts of an emoji.</summary>
    /// <param name="End">Index after it.</param>
    private readonly record struct Letter(string Text, int End)
    {
        /// <summary>In terminal cells: zero for a combining accent, two for East Asian scripts and emoji.</summary>
        public int Width { get; } = Text.EnumerateRunes().Max(rune => UnicodeCalculator.GetWidth(rune.Value));
    }
}
