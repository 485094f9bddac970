namespace Kennisbank.Search.Words;

/// <summary>Irregular forms, each with its base word.</summary>
internal static class Irregulars
{
    private const string Pairs =
        "leden lid gemeenteleden gemeentelid raadsleden raadslid teamleden teamlid bestuursleden bestuurslid collegeleden collegelid gezinsleden "
        + "gezinslid steden stad binnensteden binnenstad kinderen kind kleinkinderen kleinkind pleegkinderen pleegkind bladeren blad eieren ei liederen "
        + "lied goederen goed gelederen gelid wethouderschappen wethouderschap waarden waarde dagen dag wegen weg spelen spel daken dak paden pad "
        + "leespaden leespad glazen glas gaten gat loten lot beleidsstukken beleidsstuk moeilijkheden moeilijkheid oorlogen oorlog gebreken gebrek vaten "
        + "vat betrokkene betrekken begonnen beginnen begon beginnen verloren verliezen vergeten vergeet opgeheven opheffen ondernam ondernemen behouden "
        + "behoud evaluaties evaluatie musea museum centra centrum themas thema fotos foto autos auto politici politicus criteria criterium media medium";

    /// <summary>Base words by form.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Together();

    /// <summary>The forms, sorted.</summary>
    public static IReadOnlyList<string> InOrder { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Together()
    {
        var words = new Dictionary<string, string>(StrongVerbs.All, StringComparer.Ordinal);
        var pairs = Pairs.Split(' ');
        for (var at = 0; at < pairs.Length; at += 2)
        {
            words[pairs[at]] = pairs[at + 1];
        }

        return words;
    }
}
