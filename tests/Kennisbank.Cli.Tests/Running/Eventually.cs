namespace Kennisbank.Cli.Tests.Running;

/// <summary>Waits for another process.</summary>
internal static class Eventually
{
    /// <summary>A timeout for hanging tests only; the machine may be busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Task True(Func<bool> condition) => True(() => Task.FromResult(condition()));

    public static async Task True(Func<Task<bool>> condition)
    {
        using var giveUp = new CancellationTokenSource(Patience);
        while (!await condition())
        {
            await Task.Delay(20, giveUp.Token);
        }
    }
}
