using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.RealContent;

/// <summary>The content of this repository, checked and linked once for all tests about it.</summary>
public sealed class RealContent
{
    /// <summary>Today's real date: a page written today is not in the future.</summary>
    private readonly CheckedSite _checked =
        new SiteBuilder(new BuildOptions { Input = Repository.Input }, new PlainTheme(), TimeProvider.System).Check();

    public Site Site => _checked.Site;

    /// <summary>Errors and warnings as editors see them.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. _checked.Problems.All.Where(problem => problem.Severity > Severity.Advice).Select(problem => problem.ToString())];

    public IEnumerable<T> All<T>()
        where T : PageContent => Site.Pages.Select(page => page.Content).OfType<T>();
}
