using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Receiving;

/// <summary>
/// Writes what was told as a file of the content. The twin in the browser is <c>share/file/page.ts</c>; a test compares them on random stories.
/// </summary>
internal static class ContributedFile
{
    public static ReceivedStory Of(Told told)
    {
        var sections = told.Sections.Select(section => $"## {section.Heading}\n\n{string.Join("\n\n", section.Blocks.Select(ContributedMarkdown.Of))}");
        return new ReceivedStory(
            PathOf(told.Type, told.Title), told.Title, $"---\n{string.Join('\n', FrontMatter(told))}\n---\n\n{string.Join("\n\n", sections)}\n");
    }

    /// <summary>Where a page with this title belongs under the input folder.</summary>
    public static string PathOf(ContentType type, string title) => $"{type.Folder()}/{Slug.Near(title, otherwise: "zonder-titel")}.md";

    private static IEnumerable<string> FrontMatter(Told told)
    {
        yield return $"id: {told.Id}";
        yield return $"titel: {Quoted(told.Title)}";
        yield return $"samenvatting: {Quoted(told.Summary)}";
        if (told.Type == ContentType.Verhaal)
        {
            yield return "vorm: praktijkverhaal";
        }

        yield return "ingezonden: ja";
        if (told.Teller != "")
        {
            yield return $"verteller: {Quoted(told.Teller)}";
        }

        if (told.Confirmed.Count > 0)
        {
            yield return $"toestemming:\n  datum: {told.Date}\n  bevestigd: {List(told.Confirmed)}";
        }

        foreach (var line in Place(told))
        {
            yield return line;
        }

        if (told.Bakens.Count > 0)
        {
            yield return $"bakens: {List(told.Bakens)}";
        }

        if (told.Agendas.Count > 0)
        {
            yield return $"agenda: {List(told.Agendas)}";
        }

        if (told.SeeAlso.Count > 0)
        {
            yield return $"zie-ook: {List(told.SeeAlso)}";
        }

        if (told.Questions.Count > 0)
        {
            yield return "vragen:";
        }

        foreach (var (index, question) in told.Questions.Index())
        {
            yield return $"  - id: b2{PageId.Alphabet[index]}\n    vraag: {Quoted(question)}\n    stap: verkennen";
        }

        yield return $"datum: {told.Date}";
    }

    private static IEnumerable<string> Place(Told told)
    {
        if (told.Municipalities.Count > 0)
        {
            yield return $"gemeenten: {List(told.Municipalities)}";
        }
        else if (told.OtherMunicipality != "")
        {
            yield return $"# De verteller noemt een gemeente die nog niet in de lijst staat: {told.OtherMunicipality}.";
            yield return "# Zet haar in gemeenten.yml, en noem haar dan hier met de sleutel gemeenten.";
        }
    }

    private static string Quoted(string line) => $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string List(IReadOnlyList<string> names) => $"[{string.Join(", ", names)}]";
}
