using System.Text;

namespace Kennisbank.Tests.Outputs.Api;

/// <summary>Reads a table as RFC 4180 says, but for the semicolons.</summary>
internal static class Csv
{
    /// <summary>The rows, the one with the names of the columns first.</summary>
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = text.StartsWith('\uFEFF') ? 1 : 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when isQuoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append(text[at++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ';' when !isQuoted:
                    EndCell();
                    break;
                case '\r' when !isQuoted && text[at + 1] == '\n':
                    EndCell();
                    rows.Add(row);
                    row = [];
                    at++;
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        Assert.False(isQuoted);
        Assert.Empty(row);
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }

    /// <summary>The rows by the names of the columns.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = Read(text);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
