using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>What a template is given to make one HTML page of. Each kind of page is a record of its own.</summary>
/// <param name="Url">The address of the page itself.</param>
/// <param name="Description">For search engines and shared links; plain text.</param>
public abstract record View(Site Site, UrlPath Url, string Title, string Description)
{
    /// <summary>From the home page down, without the page itself; empty on the home page.</summary>
    public virtual IReadOnlyList<Crumb> Trail => [Crumb.Home];

    /// <summary>Who reads a contribution, and by what rules; null on a site that has no page about it.</summary>
    public EditorialRules? Rules => EditorialRules.Of(Site);

    /// <summary>Whether search engines may show it, and whether it has structured data.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>The file in the output folder.</summary>
    public virtual string OutputFile => Url.OutputFile;
}

public sealed record HomeView(Site Site) : View(Site, UrlPath.Root, Site.Settings.Title, Site.Settings.Subtitle)
{
    public override IReadOnlyList<Crumb> Trail => [];

    public StoryOpening? Story => StoryOpening.Of(Site);

    /// <summary>Whether the newest pages differ from the rest: where most came on one day, none is newer than another.</summary>
    public bool HasNews
    {
        get
        {
            var days = ContentTypes.Browsable.SelectMany(Site.PagesOf).Select(page => page.Content.LastChanged).ToList();
            var newest = days.DefaultIfEmpty().Max();
            return days.Count > 0 && days.Count(day => day == newest) * 2 <= days.Count;
        }
    }
}

/// <summary>One part of a list.</summary>
/// <param name="Part">From 1.</param>
public sealed record ListingView(Site Site, Listing Listing, int Part) : View(
    Site,
    Listing.UrlOf(Part),
    Part == 1 ? Listing.Title : $"{Listing.Title}, deel {Part}",
    Listing.Introduction.Length > 0 ? Listing.Introduction : Site.Settings.Subtitle)
{
    public override IReadOnlyList<Crumb> Trail => Part == 1 ? Listing.Trail : [.. Listing.Trail, new Crumb(Listing.Title, Listing.Url)];

    /// <summary>The pages of this part.</summary>
    public IReadOnlyList<Page> Pages => Listing.PagesOf(Part);

    /// <summary>Whether visitors can narrow the list down.</summary>
    public bool HasFilters => Listing.Type is { } type && type.IsBrowsable() && Site.PagesOf(type).Count > 0;

    /// <summary>What each agenda asks of the role that the list is about; empty for any other list.</summary>
    public IReadOnlyList<AgendaQuestions> Questions => Part == 1 ? AgendaQuestions.For(Site, Listing) : [];

    /// <summary>Booklets of the series in the list of lessons; empty for any other list.</summary>
    public IEnumerable<BookletView> Booklets => Part == 1 && Listing is { Type: ContentType.Les, Filters: [] } ? BookletView.OfSeries(Site) : [];
}

/// <summary>All themes, roles or municipalities, with what carries them.</summary>
public sealed record TagOverviewView(Site Site, TagKind Kind) : View(Site, UrlPath.Of(Kind.Plural()), Kind.Heading(), DescriptionOf(Site, Kind))
{
    private static string DescriptionOf(Site site, TagKind kind) => kind switch
    {
        TagKind.Thema => "Alle onderwerpen van de kennisbank, met wat erover te lezen is.",
        TagKind.Rol => "Wat de kennisbank heeft voor wie er zelf mee aan de slag wil.",
        TagKind.Gemeente => $"De gemeenten waar de {SiteWords.Accounts(site)} spelen.",
        TagKind.Baken or TagKind.Agenda or TagKind.Patroon => throw new InvalidOperationException($"{kind} has pages of content, and so a list."),
    };
}

/// <summary>The bakens against the agendas, with the number of pages in each cell.</summary>
public sealed record MatrixView(Site Site) : View(
    Site,
    WellKnown.Matrix,
    WellKnown.MatrixTitle,
    $"{BakensOf(Site)} en {AgendasOf(Site)} in één kaart: zie waar {SiteWords.Browsable(Site)} staan, en waar nog niets staat.")
{
    private static string BakensOf(Site site) => DutchText.AtStart(site.Tags(TagKind.Baken).Count, "baken", "bakens");

    private static string AgendasOf(Site site) => DutchText.Of(site.Tags(TagKind.Agenda).Count, "agenda", "agenda’s");
}

/// <summary>The page to search on. What it shows without a script is all there is, by letter and by subject.</summary>
public sealed record SearchView(Site Site) : View(
    Site,
    WellKnown.Search,
    "Zoeken",
    $"Zoek in {SiteWords.Searched(Site)}, of kijk rond op {SiteWords.WaysIn(Site)}.");

/// <summary>The letters that titles start with, each leading to its list.</summary>
public sealed record AlphabetView(Site Site) : View(
    Site,
    WellKnown.Alphabet,
    WellKnown.AlphabetTitle,
    "Alle pagina’s van de kennisbank op alfabet. Een lidwoord vooraan telt niet mee: ‘De kanteling’ staat bij de K.");

/// <summary>Shown by the web server for an address that does not exist.</summary>
public sealed record NotFoundView(Site Site) : View(Site, UrlPath.Root, "Pagina niet gevonden", "Op dit adres staat niets.")
{
    public override IReadOnlyList<Crumb> Trail => [];

    public override bool IsIndexed => false;

    public override string OutputFile => "404.html";
}

/// <summary>Takes the place of a case or story that somebody asked us to remove.</summary>
public sealed record WithdrawnView(Site Site, WithdrawnPage Page) : View(
    Site,
    Page.Url,
    Page.Type == ContentType.Casus ? "Deze casus is weggehaald" : "Dit verhaal is weggehaald",
    "De redactie haalde deze pagina weg. De tekst staat nergens meer op deze site.")
{
    public override IReadOnlyList<Crumb> Trail =>
        Site.Has(Page.Type) ? [Crumb.Home, new Crumb(Page.Type.Plural(), Listings.UrlOf(Page.Type))] : base.Trail;

    public override bool IsIndexed => false;
}

/// <summary>A page of content, with its text as HTML and what surrounds it.</summary>
public sealed record PageView(Site Site, Page Page) : View(Site, Page.Url, Page.Title, Page.Summary)
{
    public override IReadOnlyList<Crumb> Trail =>
        Page.Type == ContentType.Pagina ? base.Trail : [Crumb.Home, new Crumb(Page.Type.Plural(), Listings.UrlOf(Page.Type))];

    /// <summary>What changed since its sources were written, as far as it touches the page.</summary>
    /// <param name="terms">The terms that the page uses.</param>
    public IReadOnlyList<LaterChange> LaterChanges(IReadOnlyList<Page> terms) => Site.ChangesOn(Page, terms);

    /// <summary>Where to read on.</summary>
    public NextReads NextReads => NextReads.Of(Page);

    /// <summary>The reading path as one text to print; null for any other page.</summary>
    public BookletView? Booklet => Page.Type == ContentType.Leespad ? BookletView.OfPath(Site, Page) : null;

    /// <summary>Where the file is edited on the web; null when <c>site.yml</c> names no repository.</summary>
    public Uri? EditUrl => EditLink.For(Site.Settings, Page);

    /// <summary>Where a reader says that something is not right.</summary>
    public string CorrectionUrl => CorrectionMail.For(Site.Settings, Page);

    /// <summary>A mail to somebody else about the page.</summary>
    public string LetterUrl => $"mailto:?subject={Uri.EscapeDataString(Page.Title)}&body={Uri.EscapeDataString(Letter)}";

    /// <summary>The form for an example that belongs to the page; null for a page that no story is about.</summary>
    public string? ExampleUrl => ExampleLink.For(Page);

    private string Letter => $"{(Page.Permalink ?? Page.Url).Under(Site.Settings.BaseUrl)}\r\n";
}
