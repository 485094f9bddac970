namespace Kennisbank.Cli.Tests.Running;

/// <summary>Waits for what another process does.</summary>
internal static class Eventually
{
    /// <summary>Only to end a test that hangs; the machine may be busy.</summary>
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
