using Kennisbank.Model;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>A site and what can be found in it. Its words are counted when they are first needed, once for the checks and the index together.</summary>
public sealed class SearchableSite
{
    private readonly Lazy<SearchedSite> _words;

    /// <param name="places">What can be found besides pages.</param>
    public SearchableSite(Site site, IReadOnlyList<Place> places)
        : this(site, places, WordList.Built())
    {
    }

    internal SearchableSite(Site site, IReadOnlyList<Place> places, WordList list)
    {
        (Site, Places, WordList) = (site, places, list);
        _words = new(() => SearchedSite.Of(site, places, list));
    }

    public Site Site { get; }

    internal IReadOnlyList<Place> Places { get; }

    internal WordList WordList { get; }

    internal SearchedSite Words => _words.Value;
}
