namespace Kennisbank.Search.Words;

/// <summary>Forms that no rule brings together, as pairs of a form and the word it belongs to.</summary>
internal static class Irregulars
{
    private const string Pairs =
        "leden lid gemeenteleden gemeentelid raadsleden raadslid teamleden teamlid bestuursleden bestuurslid collegeleden collegelid gezinsleden gezinslid "
        + "steden stad binnensteden binnenstad kinderen kind kleinkinderen kleinkind pleegkinderen pleegkind bladeren blad eieren ei liederen lied goederen goed gelederen gelid "
        + "wethouderschappen wethouderschap waarden waarde dagen dag wegen weg spelen spel daken dak paden pad leespaden leespad glazen glas gaten gat loten lot "
        + "beleidsstukken beleidsstuk moeilijkheden moeilijkheid oorlogen oorlog gebreken gebrek vaten vat "
        + "betrokken betrekken betrok betrekken betrokkene betrekken begonnen beginnen begon beginnen gedaan doen deed doen genomen nemen nam nemen "
        + "gegeven geven gaf geven geholpen helpen hielp helpen gekozen kiezen koos kiezen gesproken spreken sprak spreken geschreven schrijven schreef schrijven "
        + "gevonden vinden gebracht brengen bracht brengen gedacht denken dacht denken gezocht zoeken gekocht kopen verloren verliezen vergeten vergeet besloten besluiten besloot besluiten "
        + "ontstaan ontstaan gesloten sluiten opgeheven opheffen aangeboden aanbieden ondernomen ondernemen overgenomen overnemen gehouden houden behouden behoud "
        + "gewerkt werken gedeeld delen geleerd leren gemaakt maken gevraagd vragen vroeg vragen verteld vertellen veranderd veranderen ondersteund ondersteunen "
        + "evaluaties evaluatie musea museum centra centrum themas thema fotos foto autos auto politici politicus criteria criterium media medium";

    /// <summary>The word that a form belongs to, by form.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Pairs.Split(' ')
        .Chunk(2)
        .Where(pair => pair[0] != pair[1])
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
