using Kennisbank.Parsing;

namespace Kennisbank.Content;

/// <summary>The front-matter keys, as editors write them. The form repeats those that it writes (<c>file/page.ts</c>).</summary>
public static class Keys
{
    public const string Id = "id";
    public const string Title = "titel";
    public const string Summary = "samenvatting";
    public const string Bakens = "bakens";
    public const string Agendas = "agenda";
    public const string Themes = "themas";
    public const string Roles = "rollen";
    public const string Municipalities = "gemeenten";
    public const string Sources = "bronnen";
    public const string Source = "bron";
    public const string Place = "plaats";
    public const string Contributed = "ingezonden";
    public const string Teller = "verteller";
    public const string Consent = "toestemming";

    // After this word the privacy rules treat a full date as one of the file, not of somebody's life.
    public const string Given = "datum";
    public const string Confirmed = "bevestigd";
    public const string SeeAlso = "zie-ook";
    public const string Published = "datum";
    public const string Updated = "bijgewerkt";
    public const string Withdrawn = "ingetrokken";
    public const string Draft = "concept";
    public const string Example = "voorbeeld";
    public const string PrivacyConsent = "privacy-akkoord";
    public const string LinksTerms = "begrippen-linken";
    public const string SuppressedAdvice = "advies-weggelegd";
    public const string Advice = "advies";
    public const string Reason = "reden";

    public const string ShortTitle = "kort";
    public const string Questions = "vragen";
    public const string QuestionText = "vraag";
    public const string Step = "stap";
    public const string Decision = "beslismoment";
    public const string AfterHeading = "na";
    public const string WorkingTitle = "werktitel";
    public const string Introduction = "inleiding";
    public const string Since = "sinds";
    public const string Address = "adres";
    public const string TermNames = "begrippen";
    public const string When = "wanneer";
    public const string What = "wat";
    public const string Highlight = "uitgelicht";
    public const string Quote = "citaat";
    public const string Speaker = "wie";
    public const string Firmness = "stevigheid";
    public const string Counted = "geteld";
    public const string Silences = "zwijgt";
    public const string Needs = "nodig";
    public const string SearchQuestions = "zoekvragen";
    public const string Reviewed = "nagekeken";
    public const string FormerIds = "vroeger-id";
    public const string Changes = "wijzigingen";

    public const string Period = "periode";
    public const string From = "van";
    public const string To = "tot";
    public const string InShort = "in-het-kort";
    public const string Statistics = "cijfers";
    public const string Label = "label";
    public const string Unit = "eenheid";
    public const string Before = "voor";
    public const string After = "na";
    public const string Years = "jaren";
    public const string Comparison = "vergelijking";
    public const string Remark = "toelichting";

    public const string Series = "reeks";
    public const string Number = "nummer";
    public const string Essence = "kern";
    public const string Examples = "voorbeelden";
    public const string CounterExamples = "tegenvoorbeelden";

    public const string Form = "vorm";
    public const string StoryAuthors = "auteur";

    public const string CoreQuestion = "kernvraag";
    public const string Delivers = "levert-op";
    public const string GuidingQuestions = "leidende-vragen";

    public const string Steps = "paginas";
    public const string Reader = "ik-ben";

    public const string Method = "methode";
    public const string Pieces = "stukken";
    public const string Piece = "pagina";
    public const string Prework = "voorbereiding";

    public const string Seen = "gezien";
    public const string Helped = "hielp";
    public const string Why = "waarom";
    public const string Helps = "helpt";
    public const string Onward = "daarna";

    public const string Sides = "kanten";
    public const string Theme = "thema";

    public const string Kinds = "soorten";
    public const string Group = "groep";
    public const string Duration = "tijd";
    public const string Minimum = "minimaal";
    public const string Usual = "gebruikelijk";
    public const string Trust = "vertrouwen";
    public const string Experience = "ervaring";
    public const string Materials = "materiaal";
    public const string Taken = "taken";
    public const string MethodSteps = "stappen";
    public const string Minutes = "minuten";
    public const string Facilitator = "begeleider";
    public const string CaseGiver = "inbrenger";
    public const string Break = "pauze";
    public const string OpensOutcome = "afloop";
    public const string MinutesFrom = "indeling";
    public const string FoundAt = "vindplaatsen";
    public const string ReadOn = "gelezen-op";

    public const string HouseStyle = "huisstijl";

    public const string Variants = "varianten";

    public const string Authors = "auteurs";
    public const string Organisation = "organisatie";
    public const string Client = "opdrachtgever";
    public const string Edition = "uitgave";

    public const string Kind = "soort";
    public const string Name = "naam";
    public const string Text = "tekst";
    public const string Parts = "delen";
    public const string Rows = "rijen";
    public const string Frame = "kader";
    public const string Core = "midden";
    public const string Loose = "los";
    public const string BothWays = "heen-en-weer";
    public const string HeightName = "hoogte";
    public const string TimeName = "tijd";
    public const string Moments = "momenten";
    public const string Lines = "lijnen";
    public const string Start = "begin";
    public const string Course = "verloop";
    public const string Columns = "kolommen";

    public const string Version = "versie";
    public const string Areas = "gebieden";
    public const string Area = "gebied";
    public const string Points = "punten";
    public const string Parties = "partijen";
    public const string Talk = "gesprek";
    public const string Explanation = "uitleg";
    public const string Process = "proces";
    public const string Substance = "inhoud";
    public const string Statement = "stelling";
    public const string Levels = "niveaus";
    public const string LeftOut = "weggelaten";

    public const string Inherits = FolderDefaults.InheritsKey;

    public const string Subtitle = "ondertitel";
    public const string HomeHeading = "kop";
    public const string Introductions = "inleidingen";
    public const string Welcome = "welkom";
    public const string ExampleQuestions = "voorbeeldvragen";
    public const string BaseUrl = "basis-url";
    public const string Language = "taal";
    public const string Repository = "repository";
    public const string Branch = "tak";
    public const string Chosen = "uitgekozen";
    public const string Contact = "contact";
    public const string SecurityExpires = "security-verloopt";

    public const string Description = "omschrijving";
    public const string Province = "provincie";

    public const string MeansSame = "zelfde";
    public const string AlsoFinds = "ook";
    public const string Latitude = "breedtegraad";
    public const string Longitude = "lengtegraad";
}
