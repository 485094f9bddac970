namespace Kennisbank.Search.Words;

/// <summary>
/// Words that say nothing about a page: articles, pronouns, prepositions, auxiliary verbs, and the filler words of questions.
/// Only indexed in titles, so that <em>Er was eens</em> can be found. The browser gets
/// the list with the index.
/// </summary>
internal static class StopWords
{
    private const string Grammar =
        "aan af al alle allemaal alleen alles als altijd ander andere anderen anders beetje ben bent beter bij bijvoorbeeld binnen boven buiten daar "
        + "daarbij daarin daarmee daarna daarom daarvan daarvoor dan dat de deden deed den der deze dezelfde die dient dit doe doen doet door dus echt "
        + "echter een eens eerst eigenlijk elk elkaar elke en enige enkel enkele er eraan erbij erg ergens ermee erop ervan ervoor etc even gaan gaat ga "
        + "geen geeft gehad gekregen geven geweest geworden gaf ging haar had hadden heb hebben heeft hele hem hen het hier hierbij hierin hiermee "
        + "hiervan hiervoor hij hoeveel hoewel hun iedere ieder iedereen iemand iets ik in is ja je jij jou jouw juist jullie kan kijken komen komt kon "
        + "konden krijgen krijgt kunnen kunt laat laten leiden liggen ligt maak maakt maar maken me meer meest mee mem men met mij mijn misschien mits "
        + "moest moesten moet moeten mogelijk mogen na naar naast namelijk nee neemt nemen net niemand niet niets nodig nog nooit nu of ofwel om omdat "
        + "omtrent ons onder onze ook op over overal pas per precies reeds s sinds soms staan staat steeds straks t te ten tenzij ter terwijl tijdens "
        + "toch toe toen tot totdat tussen uit uw vaak van vanaf vanuit veel via volgens voor vooral voordat waar waarbij waarin waarmee waarna waarop "
        + "waaronder waarvan waarvoor want waren was wat we weer weg wel weinig werd werden wie wiens wij wil willen word worden wordt zal ze zeer zeg "
        + "zeggen zegt zelf zelfs zich zien ziet zij zijn zo zoals zodat zoiets zonder zou zouden zullen zulke";

    private const string Asking =
        "hoe waarom wanneer waardoor waarheen welk welke hoelang hoezo weten weet vind vinden vindt zoek zoeken betekent betekenis verschil uitleg "
        + "informatie info vraag graag alstublieft aub svp dank bedankt hallo lees lezen help mag moet hoort inhoudt bedoelt bedoeld bestaat precies "
        + "gebeurt werkt krijg geef neem kom zover heet heten terecht houdt wilt wilde";

    public static IReadOnlySet<string> All { get; } = $"{Grammar} {Asking}".Split(' ').ToHashSet(StringComparer.Ordinal);
}
