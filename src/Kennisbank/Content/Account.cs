using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>What people did or experienced: a case or a story. People who were there may send one in.</summary>
public abstract record Account : PageContent
{
    /// <summary>In words.</summary>
    public const int MaxInShort = 60;

    /// <summary>The whole in one breath; null when the page has no such text.</summary>
    public string? InShort { get; init; }

    /// <summary>Null where nobody in the source had to choose.</summary>
    public DecisionMoment? Decision { get; init; }

    private protected static Field InShortField { get; } = new Field<Account>(Keys.InShort, account => new FieldValue.Text(account.InShort))
    {
        Form = $"tekst, hoogstens {MaxInShort} woorden",
        Meaning = "het geheel in één adem",
        Label = "In het kort",
        Shown = Shown.AsSummary,
        Searched = Searched.AsText,
    };

    private protected static Field DecisionField { get; } =
        new Field<Account>(Keys.Decision, account => new FieldValue.Group(DecisionMoment.Fields, account.Decision))
        {
            Form = "`na`, `vraag`, `werktitel` en `inleiding`, zie onder",
            Meaning = "een keuze waarvoor iemand in de bron stond",
        };
}
