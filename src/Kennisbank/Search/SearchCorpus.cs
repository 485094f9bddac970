using Kennisbank.Model;
using Kennisbank.Search.Words;

namespace Kennisbank.Search;

/// <summary>
/// What a search looks through: the pages of a site and its places. The index of its words is made when it is first needed, once for the checks and
/// the files together.
/// </summary>
public sealed class SearchCorpus
{
    private readonly Lazy<InvertedIndex> _index;

    /// <param name="places">What can be found besides pages.</param>
    public SearchCorpus(Site site, IReadOnlyList<Place> places)
        : this(site, places, WordList.Built())
    {
    }

    internal SearchCorpus(Site site, IReadOnlyList<Place> places, WordList list)
    {
        (Site, Places, WordList) = (site, places, list);
        _index = new(() => InvertedIndex.Of(site, places, list));
    }

    public Site Site { get; }

    internal IReadOnlyList<Place> Places { get; }

    internal WordList WordList { get; }

    internal InvertedIndex Index => _index.Value;
}
