using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Views;

namespace Kennisbank.Cli.Receiving;

/// <summary>A letter of the form, by the labels in it.</summary>
internal sealed partial class Letter
{
    private static readonly IReadOnlyList<string> Labels =
    [
        .. ShareLabels.ByName.Values,
        .. SharePrompt.All.SelectMany(prompt => new[] { prompt.CaseHeading, prompt.StoryHeading, prompt.AloneHeading }).OfType<string>().Distinct(),
    ];

    private readonly Dictionary<string, List<LetterPiece>> _parts = [];

    private Letter(IEnumerable<LetterPiece> pieces)
    {
        List<LetterPiece> part = [];
        foreach (var piece in pieces)
        {
            if (Label().Match(piece.Text) is { Success: true } match)
            {
                part = Begin(match.Groups["label"].Value.Trim(), piece.Line);
                var rest = piece.Text[match.Length..];
                if (rest != "")
                {
                    part.Add(piece with { Text = rest });
                }
            }
            else
            {
                part.Add(piece);
            }
        }
    }

    /// <param name="text">The letter, with whatever a mail program put around it.</param>
    /// <exception cref="UsageException">It has no whole letter of the form.</exception>
    public static ReceivedStory Read(string text) => new Letter(LetterPieces.Of(text)).Story();

    private List<LetterPiece> Begin(string label, int line)
    {
        if (!Labels.Contains(label))
        {
            throw new UsageException(
                $"Regel {line}: '[{label}]' is geen kopje van het formulier. "
                + $"{Suggestion.DidYouMean(label, Labels) ?? "Hoort het bij het verhaal, zet er dan een \\ voor."}");
        }

        return _parts.TryAdd(label, [])
            ? _parts[label]
            : throw new UsageException($"Regel {line}: het kopje '[{label}]' staat er al. Voeg samen wat eronder staat, of haal er een weg.");
    }

    private ReceivedStory Story()
    {
        var kind = Line(ShareLabels.Kind) switch
        {
            ShareLabels.Verhaal => ContentType.Verhaal,
            ShareLabels.Casus => ContentType.Casus,
            var other => throw new UsageException($"Bij [{ShareLabels.Kind}] staat '{other}'. Schrijf daar '{ShareLabels.Verhaal}' of '{ShareLabels.Casus}'."),
        };
        var headings = SharePrompt.All.Select(prompt => HeadingOf(prompt, kind)).OfType<string>().ToList();
        RefuseOthers(headings, kind);
        return ContributedFile.Of(new SubmittedStory
        {
            Type = kind,
            Id = Id(),
            Date = Date(),
            Title = Needed(ShareLabels.Title),
            Summary = Needed(ShareLabels.Summary),
            Sections = [.. headings.Select(heading => new StorySection(heading, StoryBlock.Of(_parts[heading].Select(piece => piece.Text))))],
            SeeAlso = Names(ShareLabels.SeeAlso),
            Municipalities = Names(ShareLabels.Municipality),
            OtherMunicipality = Line(ShareLabels.OtherMunicipality),
            Bakens = Names(ShareLabels.Bakens),
            Agendas = Names(ShareLabels.Agendas),
            Questions = [.. Enumerable.Range(1, ShareLabels.Questions).Select(number => Line(ShareLabels.Question(number))).Where(question => question != "")],
            Teller = Line(ShareLabels.Teller),
            Confirmed = Confirmed(),
        });
    }

    /// <summary>The heading of the answer in this letter; null when there is no answer.</summary>
    private string? HeadingOf(SharePrompt prompt, ContentType kind)
    {
        var usual = kind == ContentType.Casus ? prompt.CaseHeading : prompt.StoryHeading;
        return new[] { usual, prompt.AloneHeading }.OfType<string>().FirstOrDefault(_parts.ContainsKey);
    }

    /// <summary>An answer that the page has no place for must not get lost.</summary>
    private void RefuseOthers(IEnumerable<string> headings, ContentType kind)
    {
        if (_parts.Keys.Except(headings).Except(ShareLabels.ByName.Values).FirstOrDefault() is { } other)
        {
            throw new UsageException(
                $"Het kopje '[{other}]' hoort niet bij {(kind == ContentType.Casus ? "een casus" : "een verhaal")} of staat er al in andere woorden. "
                + "Zet wat eronder staat onder een ander kopje.");
        }
    }

    private string Needed(string label) => Line(label) is { Length: > 0 } text
        ? text
        : throw new UsageException($"Onder het kopje [{label}] staat niets. Vraag de verteller ernaar, of vul het in.");

    private string Line(string label) =>
        _parts.TryGetValue(label, out var pieces) ? string.Join(' ', pieces.Select(piece => StoryBlock.Plain(piece.Text))) : "";

    /// <summary>Names of the site, which go into the file as they are.</summary>
    private string[] Names(string label)
    {
        var names = Line(label).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.FirstOrDefault(name => !Name().IsMatch(name)) is { } wrong
            ? throw new UsageException($"Onder het kopje [{label}] staat '{wrong}'. Daar horen namen met kleine letters en streepjes, met een komma ertussen.")
            : names;
    }

    private string[] Confirmed()
    {
        var known = Confirmation.All.Select(one => one.Word).ToList();
        var words = Names(ShareLabels.Consent);
        return words.FirstOrDefault(word => !known.Contains(word)) is { } wrong
            ? throw new UsageException(
                $"Onder het kopje [{ShareLabels.Consent}] staat '{wrong}'. "
                + $"{Suggestion.DidYouMean(wrong, known) ?? $"Kies uit: {string.Join(", ", known)}."}")
            : words;
    }

    private string Id() => Line(ShareLabels.Id) is var id && PageId.IsValid(id)
        ? id
        : throw new UsageException(
            $"Onder het kopje [{ShareLabels.Id}] staat '{id}'. "
            + $"Een kenmerk heeft {PageId.Length} tekens: letters zonder klinkers, en cijfers.");

    private string Date() => Line(ShareLabels.Date) is var date
        && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? date
            : throw new UsageException($"Onder het kopje [{ShareLabels.Date}] staat '{date}'. Schrijf de dag als 2026-11-28.");

    [GeneratedRegex(@"^\[(?<label>[^\]]+)\] ?")]
    private static partial Regex Label();

    [GeneratedRegex("^[a-z0-9/]+(-[a-z0-9/]+)*$")]
    private static partial Regex Name();
}
