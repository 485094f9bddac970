using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>Addresses of single pages that several stages refer to.</summary>
public static class WellKnown
{
    /// <summary>The bakens against the agendas.</summary>
    public static UrlPath Matrix { get; } = UrlPath.Of("bakenkaart");

    /// <summary>The search page; without a script it links to everything there is.</summary>
    public static UrlPath Search { get; } = UrlPath.Of("zoeken");

    /// <summary>The letters, each with a list of its own.</summary>
    public static UrlPath Alphabet { get; } = UrlPath.Of("a-z");

    public const string AlphabetTitle = "Alles van A tot Z";

    /// <summary>Root-relative: the OpenSearch description, with which browsers search this site.</summary>
    public const string OpenSearch = "/opensearch.xml";

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

    /// <summary>The folder with the licences of third-party files that the site includes, such as its fonts.</summary>
    public static UrlPath Licences { get; } = UrlPath.Of("licenties");

    /// <summary>Root-relative: the Markdown alternate of a page, for machines.</summary>
    public static string MarkdownOf(Page page) => page.Url.Value + "index.md";
}
