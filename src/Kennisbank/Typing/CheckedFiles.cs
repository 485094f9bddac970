using System.Collections.Concurrent;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Typing;

/// <summary>
/// Reads, parses and checks files, each on its own, and caches the results: a file that did not change is not read again.
/// </summary>
internal sealed class CheckedFiles
{
    private readonly FileCache _known = new();

    /// <summary>As many as are used at once.</summary>
    private readonly ConcurrentBag<FileReader> _readers = [];

    /// <inheritdoc cref="ContentLoader.Forget"/>
    public void Forget(string root, IReadOnlyCollection<string>? changed)
    {
        if (changed is null)
        {
            _known.ForgetChanged(root);
        }

        foreach (var path in changed ?? [])
        {
            _known.Forget(path);
        }
    }

    /// <inheritdoc cref="FileCache.KeepOnly"/>
    public void KeepOnly(IReadOnlyCollection<InputEntry> files) => _known.KeepOnly(files);

    /// <summary>Of a file as it was read last; null of one that was not.</summary>
    public byte[]? HashOf(InputEntry entry) => _known.Find(entry)?.Hash;

    /// <param name="defaults">What the folders above the page say for every page in them.</param>
    public CheckedPage Page(PageFile file, YamlMap defaults) =>
        _known.Find(file.Entry) is CheckedPage known && ReferenceEquals(known.Defaults, defaults)
            ? known
            : (CheckedPage)_known.Set(file.Entry, Reading((reader, problems) => Guarded.Read(
                file.Entry,
                problems,
                () => Check(reader.ReadPage(file.Entry, problems), file.Type, defaults, problems),
                () => Check(reader.PassOver(file.Entry), file.Type, defaults, []))));

    public CheckedData Data(InputEntry file) => (CheckedData)Known(file, (reader, problems) =>
    {
        var maxBytes = file.Path == AddressBookReader.LedgerFile ? SourceReader.MaxLedgerBytes : SourceReader.MaxTextBytes;
        var (map, privacy, hash) = Guarded.Read(
            file, problems, () => reader.ReadYaml(file, problems, maxBytes), () => (YamlMap.Unreadable(file.Path), PrivacyNotes.None(file.Path), null));
        return new CheckedData(map, privacy, hash);
    });

    public CheckedTokens Tokens(InputEntry file) => (CheckedTokens)Known(file, (reader, problems) =>
    {
        var (tokens, privacy, hash) = Guarded.Read(file, problems, () => reader.ReadTokens(file, problems), () => ([], PrivacyNotes.None(file.Path), null));
        return new CheckedTokens(tokens, privacy, hash);
    });

    public CheckedImage Image(InputEntry file) => (CheckedImage)Known(file, (reader, problems) =>
        new CheckedImage(Guarded.Read(file, problems, () => ImageReader.Read(file, problems), () => null), reader.InspectName(file)));

    /// <summary>Even what is not published is in a public repository.</summary>
    public CheckedFile Unpublished(InputEntry file) => Known(file, (reader, problems) =>
    {
        CheckLoose(file, mustBeWhole: true, problems);
        return new CheckedFile(InputFiles.IsText(file)
            ? Guarded.Read(file, problems, () => reader.InspectUnpublished(file), () => PrivacyNotes.None(file.Path))
            : reader.InspectName(file));
    });

    public CheckedFile OutOfPlace(InputEntry file) => Known(file, (_, problems) =>
    {
        CheckLoose(file, mustBeWhole: false, problems);
        return new CheckedFile(PrivacyNotes.None(file.Path));
    });

    private static CheckedPage Check(ReadPage read, ContentType type, YamlMap defaults, List<Problem> problems)
    {
        var isWithdrawn = WithdrawnReader.IsWithdrawn(read.Page, type);
        return new CheckedPage(
            isWithdrawn ? null : PageReader.Read(read.Page, type, defaults, problems),
            isWithdrawn ? WithdrawnReader.Read(read.Page, type, problems) : null,
            defaults,
            read.Privacy,
            read.Hash);
    }

    private static void CheckLoose(InputEntry file, bool mustBeWhole, List<Problem> problems) =>
        problems.AddRange(Guarded.Read(file, problems, () => LooseImage.Check(file, mustBeWhole), () => []));

    private CheckedFile Known(InputEntry file, Func<FileReader, List<Problem>, CheckedFile> read) => _known.GetOrAdd(file, () => Reading(read));

    private CheckedFile Reading(Func<FileReader, List<Problem>, CheckedFile> read)
    {
        var reader = _readers.TryTake(out var free) ? free : new FileReader();
        var problems = new List<Problem>();
        var file = read(reader, problems);
        _readers.Add(reader);
        return file with { Problems = problems.ToArray() };
    }
}

/// <summary>The result of reading a file.</summary>
/// <param name="Hash">Of its content; null when it was not read, or changed meanwhile.</param>
internal record CheckedFile(PrivacyNotes Privacy, byte[]? Hash = null)
{
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>One of the first two is there.</summary>
internal sealed record CheckedPage(PageContent? Content, WithdrawnPage? Withdrawn, YamlMap Defaults, PrivacyNotes Privacy, byte[]? Hash)
    : CheckedFile(Privacy, Hash);

internal sealed record CheckedData(YamlMap Map, PrivacyNotes Privacy, byte[]? Hash) : CheckedFile(Privacy, Hash);

internal sealed record CheckedTokens(IReadOnlyList<WrittenToken> Tokens, PrivacyNotes Privacy, byte[]? Hash) : CheckedFile(Privacy, Hash);

/// <param name="File">Null when it cannot be shown.</param>
internal sealed record CheckedImage(ImageFile? File, PrivacyNotes Privacy) : CheckedFile(Privacy, File?.Hash);
