using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>Addresses of single pages that several stages refer to.</summary>
public static class WellKnown
{
    /// <summary>The bakens against the agendas.</summary>
    public static UrlPath Matrix { get; } = UrlPath.Of("bakenkaart");

    public const string MatrixTitle = "Bakenkaart";

    /// <summary>Root-relative: which tags each page of that chart has, for the script that narrows it.</summary>
    public static string MatrixData => Matrix.Value + "vindplaatsen.json";
    /// <summary>Two cases side by side.</summary>
    public static UrlPath Compare { get; } = UrlPath.Of("casussen", "vergelijk");

    /// <summary>Cases and stories in order of time.</summary>
    public static UrlPath Time { get; } = UrlPath.Of("tijd");

    /// <summary>The search page; without a script it links to everything there is.</summary>
    public static UrlPath Search { get; } = UrlPath.Of("zoeken");

    /// <summary>The letters, each with a list of its own.</summary>
    public static UrlPath Alphabet { get; } = UrlPath.Of("a-z");

    public const string AlphabetTitle = "Alles van A tot Z";

    /// <summary>Root-relative: the OpenSearch description, with which browsers search this site.</summary>
    public const string OpenSearch = "/opensearch.xml";

    /// <summary>The e-books, on a site that has them; the one of the whole site is below it.</summary>
    public static UrlPath Books { get; } = UrlPath.Of("e-books");

    public const string BooksTitle = "E-books";

    /// <summary>The form to contribute a case or story.</summary>
    public static UrlPath Share { get; } = UrlPath.Of("deel-je-verhaal");

    /// <summary>Root-relative: names and ids that are taken.</summary>
    public static string TakenNames => Share.Value + "namen.json";

    /// <summary>The self-assessment, with its statements; on a site that has one.</summary>
    public static UrlPath Assessment { get; } = UrlPath.Of("zelfanalyse");

    /// <summary>Where somebody answers it alone.</summary>
    public static UrlPath AssessmentForm { get; } = UrlPath.Of("zelfanalyse", "invullen");

    /// <summary>Results, of one person or laid together.</summary>
    public static UrlPath AssessmentResults { get; } = UrlPath.Of("zelfanalyse", "samen");

    /// <summary>The form on paper.</summary>
    public static UrlPath AssessmentPaper { get; } = UrlPath.Of("zelfanalyse", "papier");

    public static IReadOnlyList<UrlPath> AssessmentPages { get; } = [Assessment, AssessmentForm, AssessmentResults, AssessmentPaper];

    /// <summary>Root-relative: the statements, for the browser.</summary>
    public static string AssessmentData => Assessment.Value + "zelfanalyse.json";

    /// <summary>Where bijeenkomsten are put together; the pages to hold one are below it.</summary>
    public static UrlPath Intervisie { get; } = UrlPath.Of("intervisie");

    /// <summary>All questions for intervisie and teams, and those of the agendas.</summary>
    public static UrlPath Questions { get; } = UrlPath.Of("vragen");

    /// <summary>The questions of the agendas by role, as cards to start a conversation with.</summary>
    public static UrlPath Starter { get; } = UrlPath.Of("gespreksstarter");

    /// <summary>Root-relative: what may be taken along to a bijeenkomst, for the script that puts one together.</summary>
    public static string Pieces => Intervisie.Value + "stukken.json";

    public static string MethodOf(string id) => $"{Intervisie.Value}methoden/{id}.json";

    public static string PieceOf(string id) => $"{Intervisie.Value}stukken/{id}.json";

    /// <summary>Root-relative: the methods, for the same script.</summary>
    public static string Methods => Intervisie.Value + "methoden.json";

    /// <summary>The folder of the content as data.</summary>
    public const string DataFolder = "api";

    /// <summary>What there is in that folder.</summary>
    public static UrlPath OpenData { get; } = UrlPath.Of(DataFolder);

    /// <summary>What each field of the data means.</summary>
    public static UrlPath Codebook { get; } = OpenData.Append("codeboek");

    /// <summary>The folder with the licences of third-party files that the site includes, such as its fonts.</summary>
    public static UrlPath Licences { get; } = UrlPath.Of("licenties");

    /// <summary>Root-relative: the Markdown alternate of a page, for machines.</summary>
    public static string MarkdownOf(Page page) => page.Url.Value + "index.md";

    /// <summary>The permalink of a page as a picture.</summary>
    public static string QrOf(Page page) => page.Url.Value + "qr.svg";

    /// <summary>How a page is cited.</summary>
    public static string CitationOf(Page page) => page.Url.Value + "citeren.bib";
}
