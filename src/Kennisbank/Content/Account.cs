using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>What people did or experienced: a case or a story. People who were there may send one in.</summary>
public abstract record Account : PageContent
{
    /// <summary>In words.</summary>
    public const int MaxInShort = 60;

    public const int MaxQuestions = 5;

    /// <summary>The whole in a few sentences; null when the page has none.</summary>
    public string? InShort { get; init; }

    /// <summary>Open questions about the reader's own practice, for peer consultation.</summary>
    public IReadOnlyList<string> Intervisie { get; init; } = [];

    private protected static Field InShortField { get; } = new Field<Account>(Keys.InShort, account => new FieldValue.Text(account.InShort))
    {
        Form = $"tekst, hoogstens {MaxInShort} woorden",
        Meaning = "het geheel in één adem",
        Label = "In het kort",
        Shown = Shown.AsSummary,
        Searched = Searched.AsText,
    };

    private protected static Field IntervisieField { get; } = new Field<Account>(Keys.Intervisie, account => new FieldValue.List(account.Intervisie))
    {
        Form = $"lijst van 1 tot {MaxQuestions} vragen",
        Meaning = "open vragen over de eigen praktijk van de lezer",
        Label = "Vragen voor intervisie",
        Shown = Shown.AsQuestions,
        Searched = Searched.AsText,
    };
}
