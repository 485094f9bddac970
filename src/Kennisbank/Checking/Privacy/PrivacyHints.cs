namespace Kennisbank.Checking.Privacy;

/// <summary>Which rules of <c>privacyregels.json</c> may find something in a text.</summary>
[Flags]
internal enum PrivacyHints
{
    None = 0,
    Bsn = 1 << 0,
    Iban = 1 << 1,
    Email = 1 << 2,
    Phone = 1 << 3,
    Address = 1 << 4,
    BirthDate = 1 << 5,
    Name = 1 << 6,
    ExactDate = 1 << 7,
    LicencePlate = 1 << 8,
    Street = 1 << 9,
    School = 1 << 10,
    Combination = 1 << 11,
    AgeInWords = 1 << 12,
}
