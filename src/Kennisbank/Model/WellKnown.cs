using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>Addresses of single pages that more than one stage names.</summary>
public static class WellKnown
{
    /// <summary>The bakens against the agendas.</summary>
    public static UrlPath Matrix { get; } = UrlPath.Of("bakenkaart");

    /// <summary>The page to search on; without a script it leads on to all there is.</summary>
    public static UrlPath Search { get; } = UrlPath.Of("zoeken");

    /// <summary>The letters, each with a list of its own.</summary>
    public static UrlPath Alphabet { get; } = UrlPath.Of("a-z");

    public const string AlphabetTitle = "Alles van A tot Z";

    /// <summary>From the root: how browsers can search this site from their own field.</summary>
    public const string OpenSearch = "/opensearch.xml";

    /// <summary>The form to share a case or story.</summary>
    public static UrlPath Share { get; } = UrlPath.Of("deel-je-verhaal");

    /// <summary>From the root: names and ids that a new page cannot have.</summary>
    public static string TakenNames => Share.Value + "namen.json";

    /// <summary>The folder with the licences of what others made and the site sends along, such as its fonts.</summary>
    public static UrlPath Licences { get; } = UrlPath.Of("licenties");

    /// <summary>From the root: the text of a page as Markdown, for machines.</summary>
    public static string MarkdownOf(Page page) => page.Url.Value + "index.md";
}
