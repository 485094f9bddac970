using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Receiving;

/// <summary>
/// Writes a submitted story as a content file. The twin in the browser is <c>share/file/page.ts</c>; a test compares them on random stories.
/// </summary>
internal static class ContributedFile
{
    public static ReceivedStory Of(SubmittedStory story)
    {
        var sections = story.Sections.Select(section => $"## {section.Heading}\n\n{string.Join("\n\n", section.Blocks.Select(ContributedMarkdown.Of))}");
        return new ReceivedStory(
            PathOf(story.Type, story.Title), story.Title, $"---\n{string.Join('\n', FrontMatter(story))}\n---\n\n{string.Join("\n\n", sections)}\n");
    }

    /// <summary>Where a page with this title belongs under the input folder.</summary>
    public static string PathOf(ContentType type, string title) => $"{type.Folder()}/{Slug.Near(title, otherwise: "zonder-titel")}.md";

    private static IEnumerable<string> FrontMatter(SubmittedStory story)
    {
        yield return $"id: {story.Id}";
        yield return $"titel: {Quoted(story.Title)}";
        yield return $"samenvatting: {Quoted(story.Summary)}";
        if (story.Type == ContentType.Verhaal)
        {
            yield return "vorm: praktijkverhaal";
        }

        yield return "ingezonden: ja";
        if (story.Teller != "")
        {
            yield return $"verteller: {Quoted(story.Teller)}";
        }

        if (story.Confirmed.Count > 0)
        {
            yield return $"toestemming:\n  datum: {story.Date}\n  bevestigd: {List(story.Confirmed)}";
        }

        foreach (var line in (IEnumerable<string>)[.. Place(story), .. Tags(story), .. Questions(story.Questions)])
        {
            yield return line;
        }

        yield return $"datum: {story.Date}";
    }

    private static IEnumerable<string> Place(SubmittedStory story)
    {
        if (story.Municipalities.Count > 0)
        {
            yield return $"gemeenten: {List(story.Municipalities)}";
        }
        else if (story.OtherMunicipality != "")
        {
            yield return $"# De verteller noemt een gemeente die nog niet in de lijst staat: {story.OtherMunicipality}.";
            yield return "# Zet haar in gemeenten.yml, en noem haar dan hier met de sleutel gemeenten.";
        }
    }

    private static IEnumerable<string> Tags(SubmittedStory story)
    {
        (string Key, IReadOnlyList<string> Names)[] all = [("bakens", story.Bakens), ("agenda", story.Agendas), ("zie-ook", story.SeeAlso)];
        return all.Where(one => one.Names.Count > 0).Select(one => $"{one.Key}: {List(one.Names)}");
    }

    private static IEnumerable<string> Questions(IReadOnlyList<string> questions)
    {
        if (questions.Count > 0)
        {
            yield return "vragen:";
        }

        foreach (var (index, question) in questions.Index())
        {
            yield return $"  - id: b2{PageId.Alphabet[index]}\n    vraag: {Quoted(question)}\n    stap: verkennen";
        }
    }

    private static string Quoted(string line) => $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string List(IReadOnlyList<string> names) => $"[{string.Join(", ", names)}]";
}
