namespace Kennisbank.Search.Words;

/// <summary>
/// Verbs whose inflected forms no rule can derive: sloeg and geslagen are slaan. A prefix is kept:
/// overgeslagen is overslaan.
/// </summary>
internal static class StrongVerbs
{
    /// <summary>Each verb, followed by its other forms.</summary>
    private const string Table =
        "bieden bood boden geboden, binden gebonden, blijven bleef bleven gebleven, breken brak braken gebroken, brengen bracht brachten gebracht, "
        + "denken dacht dachten gedacht, doen doet deed deden gedaan, dragen droeg droegen gedragen, drijven dreef dreven gedreven, "
        + "dringen drong drongen gedrongen, gaan gaat ging gingen gegaan, geven gaf gaven gegeven, grijpen greep grepen gegrepen, "
        + "hangen hing hingen gehangen, helpen hielp hielpen geholpen, houden hield hielden gehouden, kiezen koos kozen gekozen, "
        + "kijken keek keken gekeken, komen kwam kwamen gekomen, kopen kocht kochten gekocht, krijgen kreeg kregen gekregen, laten liet lieten gelaten, "
        + "lezen las lazen gelezen, lopen liep liepen gelopen, nemen nam namen genomen, roepen riep riepen geroepen, "
        + "schrijven schreef schreven geschreven, slaan slaat sloeg sloegen geslagen, sluiten sloot sloten gesloten, snijden sneed sneden gesneden, "
        + "spreken sprak spraken gesproken, springen sprong sprongen gesprongen, staan staat stond stonden gestaan, stijgen gestegen, "
        + "strijden streed streden gestreden, treden trad traden getreden, treffen trof troffen getroffen, trekken trok trokken getrokken, "
        + "vallen viel vielen gevallen, vinden vond vonden gevonden, vragen vroeg vroegen gevraagd, werpen wierp wierpen geworpen, "
        + "werven wierf wierven geworven, wijzen wezen gewezen, winnen won wonnen gewonnen, zeggen zei zeiden gezegd, zenden zond zonden gezonden, "
        + "zien ziet zag zagen gezien, zitten zat zaten gezeten, zoeken zocht zochten gezocht, zwemmen zwom zwommen gezwommen";

    private static readonly string[] Separable =
        ["aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "plaats", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "weg"];

    /// <summary>Prefixes whose participles have no ge: ontstaan, verkregen.</summary>
    private static readonly string[] Inseparable = ["be", "her", "onder", "ont", "ver"];

    /// <summary>Forms that are more often nouns: een verslag.</summary>
    private const string NoForm = "verslagen";

    /// <summary>Verbs by form.</summary>
    public static Dictionary<string, string> All { get; } = Forms();

    private static Dictionary<string, string> Forms()
    {
        var verbs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in Table.Split(", ").Select(line => line.Split(' ')))
        {
            foreach (var form in words.Skip(1))
            {
                verbs.TryAdd(form, words[0]);
                foreach (var prefix in Separable)
                {
                    verbs.TryAdd(prefix + form, prefix + words[0]);
                }

                foreach (var prefix in Inseparable)
                {
                    verbs.TryAdd(prefix + (form.StartsWith("ge", StringComparison.Ordinal) ? form[2..] : form), prefix + words[0]);
                }
            }
        }

        verbs.Remove(NoForm);
        return verbs;
    }
}
