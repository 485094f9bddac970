using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Typing;

/// <summary>
/// Parses files and applies the privacy rules in one pass, because the visible text of a page is not kept. Not thread-safe: use one per thread.
/// </summary>
internal sealed class FileReader
{
    private readonly PageParser _parser = new();
    private readonly PrivacyScanner _scanner = new();
    private readonly VisibleText _visible = new();

    public ReadPage ReadPage(InputEntry entry, List<Problem> problems)
    {
        if (SourceReader.Read(entry, problems) is not { } file)
        {
            return PassOver(entry);
        }

        var page = _parser.Parse(file);
        problems.AddRange(page.Problems);
        return new ReadPage(page, Inspect(file, _parser.Visible), file.Hash);
    }

    /// <summary>A page that cannot be read is still checked by its name.</summary>
    public ReadPage PassOver(InputEntry entry) => new(PageParser.Unreadable(entry.Path, []), InspectName(entry), null);

    /// <summary>The hash is computed as for a page.</summary>
    public (YamlMap Map, PrivacyNotes Privacy, byte[]? Hash) ReadYaml(InputEntry entry, List<Problem> problems, int maxBytes)
    {
        if (SourceReader.Read(entry, problems, maxBytes) is not { } file)
        {
            return (YamlMap.Unreadable(entry.Path), InspectName(entry), null);
        }

        _visible.Clear();
        var map = file.HasInvisible ? YamlMap.Unreadable(file.Path) : YamlReader.Read(file.Path, file.Text, linesBefore: 0, problems, _visible);
        _visible.AddRest(file.Text);
        return (map, Inspect(file, _visible), file.Hash);
    }

    /// <summary>A file of tokens; its text is not published, and is checked all the same.</summary>
    public (IReadOnlyList<WrittenToken> Tokens, PrivacyNotes Privacy, byte[]? Hash) ReadTokens(InputEntry entry, List<Problem> problems)
    {
        if (SourceReader.Read(entry, problems) is not { } file)
        {
            return ([], InspectName(entry), null);
        }

        _visible.Clear();
        _visible.AddRest(file.Text);
        return (file.HasInvisible ? [] : TokenFile.Read(file, problems), Inspect(file, _visible), file.Hash);
    }

    /// <summary>Ignores all other problems of the file, which is not published.</summary>
    public PrivacyNotes InspectUnpublished(InputEntry entry) =>
        entry.Extension is ".yml" or ".yaml" ? ReadYaml(entry, [], SourceReader.MaxTextBytes).Privacy : ReadPage(entry, []).Privacy;

    /// <summary>File names are visible in the repository, and in the addresses of pictures.</summary>
    public PrivacyNotes InspectName(InputEntry entry)
    {
        _visible.Clear();
        return Inspect(new SourceFile(entry.Path, ""), _visible);
    }

    private PrivacyNotes Inspect(SourceFile file, VisibleText visible)
    {
        var name = visible.ParagraphCount;
        visible.AddFor(Path.GetFileNameWithoutExtension(file.Path), source: 0, sourceLength: 0);
        visible.EndParagraph();
        return PrivacyNotes.Of(file.Path, file.Text, _scanner.Inspect(visible), name);
    }
}

/// <param name="Hash">Null for a file that was not read, or that changed while it was read.</param>
internal sealed record ReadPage(ParsedPage Page, PrivacyNotes Privacy, byte[]? Hash);
