namespace Kennisbank.Content;

/// <summary>What a page says that the editors put together themselves.</summary>
public static class OwnWork
{
    public const string Mark = "Van ons";

    public const string Meaning = "De redactie stelde deze pagina zelf samen, uit de pagina’s en bronnen die zij noemt.";
}
