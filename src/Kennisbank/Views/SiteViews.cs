using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Every HTML page of the site but the cards for other sites and the list of e-books. Views are created lazily.</summary>
public static class SiteViews
{
    public static IEnumerable<View> All(Site site) => Own(site).Where(view => site.Has(view.Url)).Concat(OfContent(site));

    /// <summary>The pages that the site itself generates, of sections with and without content.</summary>
    private static IEnumerable<View> Own(Site site)
    {
        yield return new HomeView(site);
        yield return new NotFoundView(site);
        yield return new MatrixView(site);
        yield return new CompareView(site);
        yield return new TimeView(site);
        yield return new SearchView(site);
        yield return new AlphabetView(site);
        yield return new ShareView(site);
        yield return new OpenDataView(site);
        yield return new CodebookView(site);
        foreach (var view in AssessmentView.All(site))
        {
            yield return view;
        }

        yield return new IntervisieView(site);
        yield return new QuestionsView(site);
        yield return new StarterView(site);
        yield return new SheetsView(site);
        foreach (var sheet in Enum.GetValues<BlankSheet>())
        {
            yield return new SheetView(site, sheet);
        }

        foreach (var page in Enum.GetValues<MeetingPage>())
        {
            yield return new MeetingPageView(site, page);
        }

        foreach (var kind in TagKinds.ListsOnly)
        {
            yield return new TagOverviewView(site, kind);
        }
    }

    private static IEnumerable<View> OfContent(Site site)
    {
        foreach (var page in site.Pages)
        {
            yield return new PageView(site, page);
        }

        foreach (var booklet in BookletView.All(site))
        {
            yield return booklet;
        }

        foreach (var page in site.Withdrawn)
        {
            yield return new WithdrawnView(site, page);
        }

        foreach (var listing in Listings.All(site).Concat(site.Letters))
        {
            for (var part = 1; part <= listing.PartCount; part++)
            {
                yield return new ListingView(site, listing, part);
            }
        }
    }
}
