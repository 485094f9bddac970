using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>Looks at many pages, with as many tabs at once as there are cores, and fails with all that is wrong with any.</summary>
internal static class Tour
{
    /// <param name="judge">Gives what is wrong with the page that was opened.</param>
    public static async Task FindsNothing(
        LiveSite site, IEnumerable<string> addresses, int width, Func<Visit, Task<IEnumerable<string>>> judge)
    {
        var left = new ConcurrentQueue<string>(addresses);
        var complaints = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Walk()));
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints.Order(StringComparer.Ordinal)));

        async Task Walk()
        {
            await using var visit = await Visit.Start(site, width);
            while (left.TryDequeue(out var address))
            {
                await visit.Open(address);
                foreach (var complaint in await judge(visit))
                {
                    complaints.Add($"{address}: {complaint}");
                }
            }
        }
    }
}
