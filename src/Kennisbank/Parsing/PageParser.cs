using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Parsing;

/// <summary>Parses a content file, independent of all others. Not thread-safe: use one per thread.</summary>
public sealed class PageParser
{
    private readonly MarkdownParser _markdown = new();

    /// <summary>The visible text of the file that was parsed last.</summary>
    public VisibleText Visible { get; } = new();

    public ParsedPage Parse(SourceFile file)
    {
        var problems = new List<Problem>();
        Visible.Clear();
        var page = file.HasInvisible ? Unreadable(file.Path, problems)
            : FrontMatter.Find(file, problems) is { } frontMatter ? Parse(file, frontMatter, problems)
            : OnlyText(file, problems);
        Visible.AddRest(file.Text);
        return page;
    }

    /// <summary>A page without front matter is still read for the privacy checks.</summary>
    private ParsedPage OnlyText(SourceFile file, List<Problem> problems)
    {
        _markdown.Parse(file.Path, file.Text, firstLine: 1, [], Visible, start: 0);
        return Unreadable(file.Path, problems);
    }

    private ParsedPage Parse(SourceFile file, FrontMatter frontMatter, List<Problem> problems)
    {
        var (start, line) = (frontMatter.BodyStart, frontMatter.BodyLine);
        var body = _markdown.Parse(file.Path, file.Text[start..], line, problems, Visible, start);
        var keys = YamlReader.Read(file.Path, frontMatter.Yaml, linesBefore: 1, problems, Visible, frontMatter.YamlStart);
        return new ParsedPage(file.Path, keys, body, problems);
    }

    /// <summary>A page that could not be parsed keeps its address, so that links to it are not reported.</summary>
    public static ParsedPage Unreadable(string path, IReadOnlyList<Problem> problems) =>
        new(path, YamlMap.Unreadable(path), Body.Unread, problems);
}

/// <summary>A content file, split into keys and text, which are not yet interpreted.</summary>
public sealed record ParsedPage(string File, YamlMap FrontMatter, Body Body, IReadOnlyList<Problem> Problems);
