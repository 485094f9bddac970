namespace Kennisbank.Diagnostics;

/// <summary>
/// What is checked about the people in a text, and about the location where an image was made. The patterns of a rule are in
/// <c>Typing/Privacy/privacyregels.json</c>, under the same code.
/// </summary>
public static class PrivacyRules
{
    public static readonly Rule Bsn = new("KB801", Severity.Error, "Burgerservicenummer");
    public static readonly Rule Iban = new("KB802", Severity.Error, "Rekeningnummer");
    public static readonly Rule Email = new("KB803", Severity.Error, "E-mailadres");
    public static readonly Rule Phone = new("KB804", Severity.Error, "Telefoonnummer");
    public static readonly Rule Address = new("KB805", Severity.Error, "Postcode met huisnummer");
    public static readonly Rule BirthDate = new("KB806", Severity.Error, "Geboortedatum");
    public static readonly Rule PlaceInImage = new("KB807", Severity.Error, "Plaatje vertelt waar het is gemaakt");
    public static readonly Rule Name = new("KB811", Severity.Warning, "Naam van iemand");
    public static readonly Rule ExactDate = new("KB812", Severity.Warning, "Hele datum");
    public static readonly Rule LicencePlate = new("KB813", Severity.Warning, "Kenteken");
    public static readonly Rule Street = new("KB814", Severity.Warning, "Straat met huisnummer");
    public static readonly Rule School = new("KB815", Severity.Warning, "Naam van een school");
    public static readonly Rule Combination = new("KB816", Severity.Warning, "Leeftijd, ziekte en plaats bij elkaar");
    public static readonly Rule UnusedConsent = new("KB821", Severity.Warning, "Akkoord op woorden die er niet staan");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Bsn, Iban, Email, Phone, Address, BirthDate, PlaceInImage, Name, ExactDate, LicencePlate, Street, School, Combination,
        UnusedConsent,
    ];
}
