using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

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
        new Field<Account>(
            Keys.Contributed, "`ja` of `nee`", "`ja`: verteld door wie erbij was. `bronnen` mag dan weg, en bij een casus ook `gemeenten`",
            DataType.YesNo, account => new FieldValue.YesNo(account.Head.Contribution is not null))
        {
            DataMeaning = "waar: verteld door wie erbij was; `bronnen` en `gemeenten` mogen dan leeg zijn",
            Hint = "Vertelde iemand dit zelf? Zet dan in plaats van 'bronnen' een regel 'ingezonden: ja', en bij 'toestemming' wat die persoon "
                + "goedvond.",
        },
        TextField.Optional<Account>(
            Keys.Teller, "naam van de verteller, alleen als die daar zelf om vroeg; alleen bij `ingezonden: ja`",
            "als de verteller niet bij naam genoemd wil worden, en bij alles wat niet ingezonden is", account => account.Head.Contribution?.Teller,
            max: MaxTeller) with { DataMeaning = "naam van de verteller, alleen als die daar zelf om vroeg" },
        new Field(Keys.Consent, "`datum` en `bevestigd`, zie onder", "wat de verteller bij het versturen bevestigde; alleen bij `ingezonden: ja`")
        {
            IsOfOnePage = true,
        },
    ];
}

/// <summary>What a contributor agreed to. Kept as evidence for the editors; part of no output of the site.</summary>
/// <param name="Given">The day on which it was sent.</param>
/// <param name="GivenAt">Location of that day in the file.</param>
public sealed record Consent(DateOnly Given, Location GivenAt, IReadOnlyList<Confirmation> Confirmed);
