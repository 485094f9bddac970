using Kennisbank.Model;
using Kennisbank.Outputs.Api;
using Kennisbank.Outputs.Markdown;
using Kennisbank.Outputs.Meetings;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>The files for machines: search engines, feed readers, other programs.</summary>
internal static class MachineOutputs
{
    /// <param name="views">Every HTML page.</param>
    public static IEnumerable<OutputFile> All(Site site, IReadOnlyList<View> views) =>
    [
        RobotsTxt.For(site.Settings),
        SecurityTxt.For(site.Settings),
        OpenSearch.For(site.Settings),
        LlmsTxt.For(site),
        TakenNames.For(site),
        .. AssessmentData.For(site),
        .. Sitemap.All(site, views),
        .. AtomFeed.All(site),
        .. ApiOutputs.All(site),
        .. MeetingFile.All(site),
        .. site.Pages.Select(page => PageMarkdown.For(site, page)),
        .. PageQr.All(site),
        .. CitationFile.All(site),
    ];
}
