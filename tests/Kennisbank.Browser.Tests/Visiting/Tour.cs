using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>Visits many pages, with one tab per core, and fails with everything that is wrong with any of them.</summary>
internal static class Tour
{
    /// <param name="judge">Returns what is wrong with the page that was opened.</param>
    /// <param name="prepare">Run once for each tab, before its first page.</param>
    public static async Task FindsNothing(
        LiveSite site, IEnumerable<string> addresses, int width, Func<Visit, Task<IEnumerable<string>>> judge, Func<Visit, Task>? prepare = null)
    {
        var complaints = new ConcurrentBag<string>();
        await Visit(site, addresses, width, Look, prepare);
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints.Order(StringComparer.Ordinal)));

        async Task Look(Visit visit, string address)
        {
            foreach (var complaint in await judge(visit))
            {
                complaints.Add($"{address}: {complaint}");
            }
        }
    }

    /// <summary>Visits each address in a fresh browser context.</summary>
    /// <param name="look">Gets the empty tab and the address.</param>
    public static Task FirstVisits(LiveSite site, IEnumerable<string> addresses, int width, Func<Visit, string, Task> look) =>
        Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (address, _) =>
        {
            await using var visit = await Visiting.Visit.Start(site, width);
            await look(visit, address);
        });

    /// <summary>Visits each address over a slow connection, without missing files. Such visits mostly wait, so more of them run in parallel.</summary>
    /// <param name="look">Gets the page that was opened, and its address.</param>
    public static Task SlowVisits(LiveSite site, IEnumerable<string> addresses, int width, SlowLoad slow, Func<Visit, string, Task> look) =>
        Visit(addresses, 2 * Environment.ProcessorCount, () => Visiting.Visit.Start(site, width, slow: slow), look, visit => visit.KeepNoFiles());

    /// <param name="look">Gets the page that was opened, and its address.</param>
    /// <param name="prepare">Run once for each tab, before its first page.</param>
    public static Task Visit(
        LiveSite site, IEnumerable<string> addresses, int width, Func<Visit, string, Task> look, Func<Visit, Task>? prepare = null) =>
        Visit(addresses, Environment.ProcessorCount, () => Visiting.Visit.Start(site, width), look, prepare);

    private static Task Visit(
        IEnumerable<string> addresses, int tabs, Func<Task<Visit>> start, Func<Visit, string, Task> look, Func<Visit, Task>? prepare)
    {
        var left = new ConcurrentQueue<string>(addresses);
        return Task.WhenAll(Enumerable.Range(0, tabs).Select(_ => Walk()));

        async Task Walk()
        {
            await using var visit = await start();
            await (prepare?.Invoke(visit) ?? Task.CompletedTask);
            while (left.TryDequeue(out var address))
            {
                await visit.Open(address);
                await look(visit, address);
            }
        }
    }
}
