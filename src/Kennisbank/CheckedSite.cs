using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Editing;
using Kennisbank.Linking;
using Kennisbank.Model;
using Kennisbank.Search;
using Kennisbank.Typing;
using Kennisbank.Typing.Readability;
using Kennisbank.Views;

namespace Kennisbank;

/// <summary>A linked site with all of its problems, except advice that its pages suppress.</summary>
public sealed record CheckedSite
{
    private readonly ContentSet _content;
    private readonly IReadOnlyList<Problem> _found;
    private readonly bool _isMeasured;
    private readonly bool _isSearched;
    private readonly Lazy<ProblemList> _problems;

    /// <param name="found">All problems, also those that are suppressed.</param>
    internal CheckedSite(Site site, ContentSet content, IReadOnlyList<Problem> found, IReadOnlyList<StageTime> times)
        : this(new SearchCorpus(site, SearchPlaces.Of(site)), content, found, times, isMeasured: false, isSearched: false)
    {
    }

    private CheckedSite(
        SearchCorpus corpus, ContentSet content, IReadOnlyList<Problem> found, IReadOnlyList<StageTime> times, bool isMeasured, bool isSearched)
    {
        (Corpus, Times) = (corpus, times);
        (_content, _found, _isMeasured, _isSearched) = (content, found, isMeasured, isSearched);
        _problems = new(() => ProblemList.From(Suppressions.Apply(Site.Pages.Select(page => page.Content), found, isMeasured)));
    }

    public Site Site => Corpus.Site;

    public SearchCorpus Corpus { get; }

    public ProblemList Problems => _problems.Value;

    public IReadOnlyList<StageTime> Times { get; }

    /// <summary>Null when texts were not measured, or no page has enough text.</summary>
    public ReadabilitySummary? Readability { get; private init; }

    /// <summary>What editors look at to choose what to do next.</summary>
    public Overview Overview() => Editing.Overview.Of(Site, Searched().Measured().Problems);

    /// <summary>The same site, with what is to be said of searching it. Takes as long as making the search index.</summary>
    public CheckedSite Searched()
    {
        if (_isSearched)
        {
            return this;
        }

        var problems = _found.ToList();
        SearchChecks.Check(Corpus, problems);
        return new CheckedSite(Corpus, _content, problems, Times, _isMeasured, isSearched: true) { Readability = Readability };
    }

    /// <summary>The same site, including the problems with how its texts are written.</summary>
    public CheckedSite Measured()
    {
        if (_isMeasured)
        {
            return this;
        }

        var problems = _found.ToList();
        var readability = ReadabilityAdvice.Check(_content, problems);
        OpeningAdvice.Check(Site.Pages.Select(page => page.Content), problems);
        SourceMentions.Check(Site, problems);
        return new CheckedSite(Corpus, _content, problems, Times, isMeasured: true, _isSearched) { Readability = readability };
    }
}
