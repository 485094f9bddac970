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

    private protected static Field InShortField { get; } = TextField.Optional<Account>(
        Keys.InShort, "het geheel in één adem", "als de pagina geen korte versie heeft", account => account.InShort) with
    {
        Form = $"tekst, hoogstens {MaxInShort} woorden",
        Label = "In het kort",
        Shown = Shown.AsSummary,
        Searched = Searched.AsText,
    };

    private protected static Field DecisionField { get; } =
        new Field<Account>(
            Keys.Decision, "`na`, `vraag`, `werktitel` en `inleiding`, zie onder", "een keuze waarvoor iemand in de bron stond",
            DataType.Group(() => DecisionMoment.Fields, "als niemand in de bron voor een keuze stond, of de pagina er geen maakt"),
            account => new FieldValue.Group(DecisionMoment.Fields, account.Decision));
}
