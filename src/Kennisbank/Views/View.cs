using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The model of one HTML page. Each kind of page is a record of its own.</summary>
public abstract record View(Site Site)
{
    /// <summary>The address of the page itself.</summary>
    public abstract UrlPath Url { get; }

    public abstract string Title { get; }

    /// <summary>For search engines and shared links; plain text.</summary>
    public abstract string Description { get; }

    /// <summary>From the home page down, without the page itself; empty on the home page.</summary>
    public abstract IReadOnlyList<Crumb> Trail { get; }

    /// <summary>Whether search engines may show it, and whether it has structured data.</summary>
    public virtual bool IsIndexed => true;

    /// <summary>The file in the output folder.</summary>
    public virtual string OutputFile => Url.OutputFile;
}

public sealed record HomeView(Site Site) : View(Site)
{
    public override UrlPath Url => UrlPath.Root;

    public override string Title => Site.Settings.Title;

    public override string Description => Site.Settings.Subtitle;

    public override IReadOnlyList<Crumb> Trail => [];
}

/// <summary>One part of a list.</summary>
/// <param name="Part">1-based.</param>
public sealed record ListingView(Site Site, Listing Listing, int Part) : View(Site)
{
    public override UrlPath Url => Listing.UrlOf(Part);

    public override string Title => Part == 1 ? Listing.Title : $"{Listing.Title}, deel {Part}";

    public override string Description => Listing.Introduction.Length > 0 ? Listing.Introduction : Site.Settings.Subtitle;

    public override IReadOnlyList<Crumb> Trail => Part == 1 ? Listing.Trail : [.. Listing.Trail, new Crumb(Listing.Title, Listing.Url)];

    /// <summary>The pages of this part.</summary>
    public IReadOnlyList<Page> Pages => Listing.PagesOf(Part);

    /// <summary>What each agenda asks of the role that the list is about; empty for any other list.</summary>
    public IReadOnlyList<AgendaQuestions> Questions => Part == 1 ? AgendaQuestions.For(Site, Listing) : [];
}

/// <summary>All themes, roles or municipalities, with their pages.</summary>
public sealed record TagOverviewView(Site Site, TagKind Kind) : View(Site)
{
    public override UrlPath Url => UrlPath.Of(Kind.Plural());

    public override string Title => Kind.Heading();

    public override string Description => Kind switch
    {
        TagKind.Thema => "Alle onderwerpen van de kennisbank, met wat erover te lezen is.",
        TagKind.Rol => "Wat de kennisbank heeft voor wie er zelf mee aan de slag wil.",
        TagKind.Gemeente => "De gemeenten waar de casussen en verhalen spelen.",
        TagKind.Baken => ContentType.Baken.Profile().Introduction,
        TagKind.Agenda => ContentType.Agenda.Profile().Introduction,
    };

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root)];
}

/// <summary>The bakens against the agendas, with the number of pages in each cell.</summary>
public sealed record MatrixView(Site Site) : View(Site)
{
    public override UrlPath Url => WellKnown.Matrix;

    public override string Title => "Bakenkaart";

    public override string Description => "Acht bakens en drie agenda’s in één kaart: zie waar lessen, casussen en verhalen staan, en waar nog niets staat.";

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root)];
}

/// <summary>The search page. Without a script it shows everything there is, by letter and by subject.</summary>
public sealed record SearchView(Site Site) : View(Site)
{
    public override UrlPath Url => WellKnown.Search;

    public override string Title => "Zoeken";

    public override string Description => "Zoek in alle lessen, casussen, verhalen en begrippen, of kijk rond op letter, baken, agenda en thema.";

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root)];
}

/// <summary>The letters that titles start with, each with a link to its list.</summary>
public sealed record AlphabetView(Site Site) : View(Site)
{
    public override UrlPath Url => WellKnown.Alphabet;

    public override string Title => WellKnown.AlphabetTitle;

    public override string Description => "Alle pagina’s van de kennisbank op alfabet. Een lidwoord vooraan telt niet mee: ‘De kanteling’ staat bij de K.";

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root)];
}

/// <summary>The error page for an address that does not exist.</summary>
public sealed record NotFoundView(Site Site) : View(Site)
{
    public override UrlPath Url => UrlPath.Root;

    public override string Title => "Pagina niet gevonden";

    public override string Description => "Op dit adres staat niets.";

    public override IReadOnlyList<Crumb> Trail => [];

    public override bool IsIndexed => false;

    public override string OutputFile => "404.html";
}

/// <summary>The notice at the address of a withdrawn case or story.</summary>
public sealed record WithdrawnView(Site Site, WithdrawnPage Page) : View(Site)
{
    public override UrlPath Url => Page.Url;

    public override string Title => Page.Type == ContentType.Casus ? "Deze casus is weggehaald" : "Dit verhaal is weggehaald";

    public override string Description => "De redactie haalde deze pagina weg. De tekst staat nergens meer op deze site.";

    public override IReadOnlyList<Crumb> Trail => [new Crumb("Home", UrlPath.Root), new Crumb(Page.Type.Plural(), Listings.UrlOf(Page.Type))];

    public override bool IsIndexed => false;
}

/// <summary>A content page, with its text as HTML and related data.</summary>
public sealed record PageView(Site Site, Page Page) : View(Site)
{
    /// <summary>The rendered text. Created on each call, so that a large site is not held in memory.</summary>
    public RenderedBody RenderBody() => BodyRenderer.Render(Site, Page);

    /// <summary>The pull quote; null when no sentence can stand alone.</summary>
    public string? PullSentence => Views.PullSentence.Of(Page.Content.Body.Html);

    public override UrlPath Url => Page.Url;

    public override string Title => Page.Title;

    public override string Description => Page.Summary;

    public override IReadOnlyList<Crumb> Trail =>
        Page.Type == ContentType.Pagina
            ? [new Crumb("Home", UrlPath.Root)]
            : [new Crumb("Home", UrlPath.Root), new Crumb(Page.Type.Plural(), Listings.UrlOf(Page.Type))];

    /// <summary>What changed since its sources were written, as far as it touches the page.</summary>
    /// <param name="terms">The terms that the page uses.</param>
    public IReadOnlyList<LaterChange> LaterChanges(IReadOnlyList<Page> terms) =>
        [.. Site.LaterChanges.Where(change => change.Touches(Page, terms)).Select(change => change.Change)];

    /// <summary>Pages that share something with this one, with what that is; the best first.</summary>
    public IReadOnlyList<RelatedPage> Related => RelatedPages.Of(Page);

    /// <summary>Where the file is edited on the web; null when <c>site.yml</c> names no repository.</summary>
    public Uri? EditUrl => EditLink.For(Site.Settings, Page);
}
