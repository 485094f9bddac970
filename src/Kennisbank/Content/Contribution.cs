using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>
/// Marks a case or story as sent in by somebody who was there: the contributor is its source, so it needs no other.
/// </summary>
/// <param name="Teller">The contributor's name; null unless that person asked to be named.</param>
/// <param name="Consent">Null for a story that was not sent with the form, or before the form recorded consent.</param>
public sealed record Contribution(string? Teller, Consent? Consent)
{
    /// <summary>In characters.</summary>
    public const int MaxTeller = 80;

    /// <summary>
    /// Excludes consent, which is between the contributor and the editors: outputs for machines must not say more about a person
    /// than the page does.
    /// </summary>
    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Account>(Keys.Contributed, account => new FieldValue.YesNo(account.Head.Contribution is not null))
        {
            Form = "`ja` of `nee`",
            Meaning = "`ja`: verteld door wie erbij was. `bronnen` mag dan weg, en bij een casus ook `gemeenten`",
            Hint = "Vertelde iemand dit zelf? Zet dan in plaats van 'bronnen' een regel 'ingezonden: ja', en bij 'toestemming' wat die persoon "
                + "goedvond.",
        },
        new Field<Account>(Keys.Teller, account => new FieldValue.Text(account.Head.Contribution?.Teller))
        {
            Form = $"tekst, hoogstens {MaxTeller} tekens",
            Meaning = "naam van de verteller, alleen als die daar zelf om vroeg; alleen bij `ingezonden: ja`",
        },
        new Field(Keys.Consent)
        {
            IsOfOnePage = true,
            Form = "`datum` en `bevestigd`, zie onder",
            Meaning = "wat de verteller bij het versturen bevestigde; alleen bij `ingezonden: ja`",
        },
    ];
}
