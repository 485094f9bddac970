using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>How a page is cited, for programs that keep references.</summary>
internal static class CitationFile
{
    public static IEnumerable<OutputFile> All(Site site) =>
        site.Pages.Where(page => page.Permalink is not null)
            .Select(page => new OutputFile(WellKnown.CitationOf(page)[1..], output => output.Write(Citation.BibTeX(site.Settings, page))));
}
