using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>
/// Says of a case or story that somebody who was there sent it in: the teller is its source, so it needs no other.
/// </summary>
/// <param name="Teller">Who told it; null unless that person asked to be named.</param>
/// <param name="Consent">Null for a story that did not come by the form, or came before the form kept it.</param>
public sealed record Contribution(string? Teller, Consent? Consent)
{
    /// <summary>In characters.</summary>
    public const int MaxTeller = 80;

    /// <summary>
    /// What the teller agreed to is in no output: it is between the teller and the editors, and would tell machines about a person
    /// what no reader of the page sees.
    /// </summary>
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Account>(
            Keys.Contributed, "`ja` of `nee`", "`ja`: verteld door wie erbij was. `bronnen` mag dan weg, en bij een casus ook `gemeenten`",
            account => new FieldValue.YesNo(account.Head.Contribution is not null))
        {
            Hint = "Vertelde iemand dit zelf? Zet dan in plaats van 'bronnen' een regel 'ingezonden: ja', en bij 'toestemming' wat die persoon "
                + "goedvond.",
        },
        TextField.Optional<Account>(
            Keys.Teller, "naam van de verteller, alleen als die daar zelf om vroeg; alleen bij `ingezonden: ja`",
            account => account.Head.Contribution?.Teller, max: MaxTeller),
        new Field(Keys.Consent, "`datum` en `bevestigd`, zie onder", "wat de verteller bij het versturen bevestigde; alleen bij `ingezonden: ja`")
        {
            IsOfOnePage = true,
        },
    ];
}
