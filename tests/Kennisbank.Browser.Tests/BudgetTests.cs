using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.Meetings;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Model;

namespace Kennisbank.Browser.Tests;

/// <summary>Page budgets for visitors with a slow phone and a small data plan. A kilobyte is 1,000 bytes; text is measured gzipped.</summary>
[Collection(SharedSite.Name)]
public class BudgetTests(LiveSite site)
{
    private const int Kilobyte = 1_000;

    /// <summary>Interactive pages, each with a large script.</summary>
    private static readonly string[] Tools =
    [
        WellKnown.Search.Value, WellKnown.Share.Value, WellKnown.Questions.Value, WellKnown.Starter.Value, WellKnown.Intervisie.Value,
        .. Enum.GetValues<MeetingPage>().Select(page => page.Url().Value),
        .. WellKnown.AssessmentPages.Select(page => page.Value),
    ];

    /// <summary>A visitor who is here wants to read them all, so that they are on one page; the words alone are ten kilobytes.</summary>
    private static readonly string AllQuestions = Path.Combine(WellKnown.Questions.Value.Trim('/'), "index.html");

    [Theory]
    [InlineData("*.html", 15)]
    [InlineData("*.css", 20)]
    public void Every_file_stays_within_its_budget(string files, int kilobytes)
    {
        var sizes = Directory.EnumerateFiles(site.Content.Folder, files, SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(site.Content.Folder, file), Size: Gzipped.SizeOf(File.ReadAllBytes(file)))).ToList();

        Assert.NotEmpty(sizes);
        Assert.Empty(sizes.Where(file => file.File != AllQuestions && file.Size > kilobytes * Kilobyte).ToList());
    }

    [Fact]
    public void The_page_with_every_question_of_the_site_stays_within_25_kilobytes() =>
        Assert.InRange(Gzipped.SizeOf(File.ReadAllBytes(Path.Combine(site.Content.Folder, AllQuestions))), 1, 25 * Kilobyte);

    [Fact]
    public Task A_first_visit_to_any_kind_of_page_to_read_brings_at_most_52_kilobytes_with_its_fonts() =>
        BringsAtMost(52, PageKinds.Of(site.Content.Site).Except(Tools));

    [Fact]
    public Task A_first_visit_to_a_page_with_a_program_brings_at_most_80_kilobytes_with_its_fonts() => BringsAtMost(80, Tools);

    [Fact]
    public async Task A_first_visit_with_the_link_of_a_bijeenkomst_brings_at_most_80_kilobytes_with_its_fonts()
    {
        await using var visit = await Visit.Start(site);
        await visit.OpenReady(site);
        var code = await visit.Code();

        await BringsAtMost(80, Enum.GetValues<MeetingPage>().Select(page => page.Url().Value + code));
    }

    private async Task BringsAtMost(int kilobytes, IEnumerable<string> addresses)
    {
        var tooMuch = new ConcurrentBag<string>();
        await Tour.FirstVisits(site, addresses, width: 375, async (visit, address) =>
        {
            var bodies = new ConcurrentBag<Task<int>>();
            visit.Page.Response += (_, response) => bodies.Add(Gzipped.SizeOf(response));
            await visit.Open(address);

            var size = (await Task.WhenAll(bodies)).Sum();
            if (size > kilobytes * Kilobyte)
            {
                tooMuch.Add($"{address}: {size} bytes in {bodies.Count} files");
            }
        });

        Assert.True(tooMuch.IsEmpty, string.Join('\n', tooMuch.Order(StringComparer.Ordinal)));
    }
}
