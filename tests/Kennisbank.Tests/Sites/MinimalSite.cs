namespace Kennisbank.Tests.Sites;

/// <summary>The minimal content that builds without an error or a warning.</summary>
internal static class MinimalSite
{
    /// <summary>The address of the site in its settings.</summary>
    public const string BaseUrl = "https://kennis.example/";

    public const string Settings = """
        titel: Proefsite
        ondertitel: Een kleine site om mee te proeven.
        welkom: Welkom op de proefsite.
        basis-url: https://kennis.example/
        taal: nl
        repository: https://git.example/proef/site
        contact: mailto:redactie@kennis.example
        security-verloopt: 2027-11-01
        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = Settings,
        ["themas.yml"] = """
            samenwerking:
              titel: Samenwerking
              omschrijving: Hoe partijen elkaar vinden.
            jeugd:
              titel: Jeugd
              omschrijving: Alles over kinderen en jongeren.
            """,
        ["rollen.yml"] = """
            gemeente:
              titel: Gemeente
              omschrijving: Wie bij de gemeente werkt.
            burger:
              titel: Burger
              omschrijving: Wie in de gemeente woont.
            """,
        ["reeksen.yml"] = """
            relatiegerichte-gemeente: De relatiegerichte gemeente
            bondgenoten: Bondgenoten in de decentralisaties
            """,
        ["gemeenten.yml"] = """
            woerden:
              titel: Woerden
              provincie: Utrecht
            peel-en-maas:
              titel: Peel en Maas
              provincie: Limburg
            """,
        ["bronnen/handboek.md"] = PageText.Bron("b2222").ToString(),
        ["bakens/eigen-kracht.md"] = PageText.Baken("b3333").Key("titel", "Eigen kracht").ToString(),
        ["agendas/veranderagenda.md"] = PageText.Agenda("b4444").Key("titel", "De veranderagenda").ToString(),
    };
}
