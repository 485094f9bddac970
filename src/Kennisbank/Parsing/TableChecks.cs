using Kennisbank.Diagnostics;
using Markdig.Extensions.Tables;

namespace Kennisbank.Parsing;

/// <summary>Every row of a table must have as many cells as the heading: an extra cell has no heading, a missing one leaves a gap.</summary>
internal static class TableChecks
{
    public static void Check(Table table, string[] lines, string file, int firstLine, List<Problem> problems)
    {
        if (table.Count == 0)
        {
            return;
        }

        var expected = CountCells(lines[table[0].Line]);
        foreach (var row in table.OfType<TableRow>())
        {
            if (CountCells(lines[row.Line]) is var cells && cells != expected)
            {
                problems.Add(BodyRules.UnevenRow.At(
                    new Location(file, firstLine + row.Line),
                    $"Deze rij van de tabel heeft {cells} {(cells == 1 ? "cel" : "cellen")}, de koppen zijn er {expected}.",
                    "Zet tussen elke twee cellen één |. Hoort het teken bij de tekst, schrijf dan \\|."));
            }
        }
    }

    /// <summary>Column separators, excluding escaped ones and those in code.</summary>
    private static int CountCells(string line)
    {
        var row = line.AsSpan().TrimStart(" \t>").TrimEnd();
        row = row is ['|', ..] ? row[1..] : row;
        var (count, inCode) = (1, false);
        for (var at = 0; at < row.Length; at++)
        {
            inCode ^= row[at] == '`';
            if (row[at] == '\\')
            {
                at++;
            }
            else if (row[at] == '|' && !inCode && at < row.Length - 1)
            {
                count++;
            }
        }

        return count;
    }
}
