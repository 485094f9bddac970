using System.Text.RegularExpressions;

namespace Kennisbank.Browser.Tests.OwnSites;

/// <summary>Changes to what the command <c>init</c> writes, as editors make them.</summary>
internal static partial class StartedContent
{
    private static readonly string[] Words =
        ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>Other bakens and agendas in other numbers; pages that carried one of before get the first.</summary>
    public static void Renamed(string input, int bakens, int agendas)
    {
        Multiply(input, "bakens", "begin-bij-de-inwoner", bakens, (text, _) => text);
        Multiply(input, "agendas", "de-richting", agendas, (text, number) => text
            .Replace("kernvraag: waarom", $"kernvraag: vraag{Words[number - 1]}", StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            text = CarriedBaken().Replace(text, "bakens: [het-een]");
            text = CarriedAgenda().Replace(text, "agenda: [het-een]");
            File.WriteAllText(file, NamedBaken().Replace(text, "bakens/het-een"));
        }
    }

    /// <summary>Takes away folders, and the lines of other pages that refer to them.</summary>
    public static void Without(string input, IEnumerable<string> folders, Regex? lines = null)
    {
        foreach (var folder in folders)
        {
            Directory.Delete(Path.Combine(input, folder), recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where(line => lines?.IsMatch(line) != true));
        }
    }

    /// <summary>Replaces the pages of a folder by copies of one of them.</summary>
    private static void Multiply(string input, string folder, string model, int count, Func<string, int, string> change)
    {
        var path = Path.Combine(input, folder);
        var text = File.ReadAllText(Path.Combine(path, model + ".md"));
        Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path);
        for (var number = 1; number <= count; number++)
        {
            var id = $"{folder[0]}9{"23456789bcdf"[number - 1]}9c".Replace('a', 'g');
            var page = Id().Replace(text, $"id: {id}", 1);
            page = Title().Replace(page, $"titel: {(folder == "bakens" ? "Koers" : "Fase")} {Words[number - 1]}", 1);
            page = Number().Replace(page, $"nummer: {number}", 1);
            File.WriteAllText(Path.Combine(path, $"het-{Words[number - 1]}.md"), change(page, number));
        }
    }

    [GeneratedRegex("^id: .*$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^titel: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex("^nummer: .*$", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"^bakens: \[.*$", RegexOptions.Multiline)]
    private static partial Regex CarriedBaken();

    [GeneratedRegex(@"^agenda: \[.*$", RegexOptions.Multiline)]
    private static partial Regex CarriedAgenda();

    [GeneratedRegex("bakens/[a-z-]+")]
    private static partial Regex NamedBaken();
}
