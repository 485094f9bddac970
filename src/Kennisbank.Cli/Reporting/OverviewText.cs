using System.Globalization;
using Kennisbank.Editing;

namespace Kennisbank.Cli.Reporting;

/// <summary>Writes what editors look at for a terminal, each place as file and line.</summary>
internal sealed class OverviewText(ProblemPaths paths, TextWriter output)
{
    public void Write(Overview overview)
    {
        foreach (var part in overview.Parts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Title} ({part.Items.Count})"));
            output.WriteLine($"  {part.Explanation}");
            if (part.Table is { } table)
            {
                Write(table);
            }

            foreach (var item in part.Items)
            {
                output.WriteLine($"  - {item.Text}");
                foreach (var place in item.Places)
                {
                    output.WriteLine($"      {paths.WithLine(place)}");
                }
            }

            output.WriteLine();
        }
    }

    private void Write(OverviewTable table)
    {
        var first = table.Rows.Select(row => row.Name).Append(table.Corner).Max(name => name.Length);
        output.WriteLine($"    {table.Corner.PadRight(first)}  {string.Join("  ", table.Columns)}");
        foreach (var row in table.Rows)
        {
            var counts = row.Counts.Zip(table.Columns, (count, column) => count.ToString(CultureInfo.InvariantCulture).PadLeft(column.Length));
            output.WriteLine($"    {row.Name.PadRight(first)}  {string.Join("  ", counts)}");
        }
    }
}
