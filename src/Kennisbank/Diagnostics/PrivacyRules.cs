namespace Kennisbank.Diagnostics;

/// <summary>
/// What is checked about the people in a text. What a rule looks for stands in <c>Checking/Privacy/privacyregels.json</c>,
/// under the same code.
/// </summary>
public static class PrivacyRules
{
    public static readonly Rule Bsn = new("KB701", Severity.Error, "Burgerservicenummer");
    public static readonly Rule Iban = new("KB702", Severity.Error, "Rekeningnummer");
    public static readonly Rule Email = new("KB703", Severity.Error, "E-mailadres");
    public static readonly Rule Phone = new("KB704", Severity.Error, "Telefoonnummer");
    public static readonly Rule Address = new("KB705", Severity.Error, "Postcode met huisnummer");
    public static readonly Rule BirthDate = new("KB706", Severity.Error, "Geboortedatum");
    public static readonly Rule Name = new("KB711", Severity.Warning, "Naam van iemand");
    public static readonly Rule ExactDate = new("KB712", Severity.Warning, "Hele datum");
    public static readonly Rule LicencePlate = new("KB713", Severity.Warning, "Kenteken");
    public static readonly Rule Street = new("KB714", Severity.Warning, "Straat met huisnummer");
    public static readonly Rule School = new("KB715", Severity.Warning, "Naam van een school");
    public static readonly Rule Combination = new("KB716", Severity.Warning, "Leeftijd, ziekte en plaats bij elkaar");
    public static readonly Rule UnusedConsent = new("KB721", Severity.Warning, "Akkoord op woorden die er niet staan");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Bsn, Iban, Email, Phone, Address, BirthDate, Name, ExactDate, LicencePlate, Street, School, Combination,
        UnusedConsent,
    ];
}
