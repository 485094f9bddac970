using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Parsing;

/// <summary>Takes a file of content apart; each file once, independent of all others. One for each thread.</summary>
public sealed class PageParser
{
    private readonly MarkdownParser _markdown = new();

    public ParsedPage Parse(SourceFile file)
    {
        var problems = new List<Problem>();
        if (FrontMatter.Find(file, problems) is not { } frontMatter)
        {
            return Unreadable(file.Path, problems);
        }

        var body = _markdown.Parse(file.Path, Typography.Of(file.Text[frontMatter.BodyStart..]), frontMatter.BodyLine, problems);
        var keys = YamlReader.Read(file.Path, frontMatter.Yaml, linesBefore: 1, problems);
        return new ParsedPage(file.Path, keys, body, problems);
    }

    /// <summary>A page that could not be taken apart still has its address, so that links to it are not complained about.</summary>
    public static ParsedPage Unreadable(string path, IReadOnlyList<Problem> problems) =>
        new(path, YamlMap.Unreadable(path), Body.Unread, problems);
}
