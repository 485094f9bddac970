namespace Kennisbank.Cli.Reporting;

/// <summary>Follows a build on a terminal. Nothing is shown of a build that is done at once, nor where nobody looks.</summary>
internal sealed class StageProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private volatile string _current = "";

    /// <summary>What is being done now, in Dutch.</summary>
    public string Current => _current;

    public void Begin(string stage) => _current = stage;

    /// <summary>Does the work, on this thread where no one looks.</summary>
    public T Follow<T>(Func<T> work)
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return work();
        }

        var running = Task.Run(work);
        if (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(Patience))
        {
            Spinner.Show(this, running);
        }

        return running.GetAwaiter().GetResult();
    }
}
