using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Typing;

/// <summary>
/// Takes files apart and finds people in them, in one go: what is read of a page to find people is not kept. One for each thread.
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

    /// <summary>Of a page that cannot be read only its name is known.</summary>
    public ReadPage PassOver(InputEntry entry) => new(PageParser.Unreadable(entry.Path, []), InspectName(entry), null);

    /// <summary>The hash is as of a page.</summary>
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

    /// <summary>What is wrong with it otherwise is nobody's concern yet.</summary>
    public PrivacyNotes InspectUnpublished(InputEntry entry) =>
        entry.Extension is ".yml" or ".yaml" ? ReadYaml(entry, [], SourceReader.MaxTextBytes).Privacy : ReadPage(entry, []).Privacy;

    /// <summary>The name of a file is read by all who see the list of files, or the address of a picture.</summary>
    public PrivacyNotes InspectName(InputEntry entry)
    {
        _visible.Clear();
        return Inspect(new SourceFile(entry.Path, ""), _visible);
    }

    private PrivacyNotes Inspect(SourceFile file, VisibleText visible)
    {
        visible.AddFor(Path.GetFileNameWithoutExtension(file.Path), source: 0, sourceLength: 0);
        visible.EndParagraph();
        return PrivacyNotes.Of(file.Path, file.Text, _scanner.Inspect(visible));
    }
}

/// <param name="Hash">Null of a file that was not read, or that changed meanwhile.</param>
internal sealed record ReadPage(ParsedPage Page, PrivacyNotes Privacy, byte[]? Hash);
