namespace Kennisbank.Cli.Reporting;

/// <summary>Shows the progress of a build on a terminal. Shows nothing for a quick build, or when output is redirected.</summary>
internal sealed class StageProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private volatile string _current = "";

    /// <summary>The current stage, in Dutch.</summary>
    public string Current => _current;

    public void Begin(string stage) => _current = stage;

    /// <summary>Runs the work, on this thread when output is redirected.</summary>
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
