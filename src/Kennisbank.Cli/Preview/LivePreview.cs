using Kennisbank.Views;

namespace Kennisbank.Cli.Preview;

/// <summary>Keeps the site in memory up to date with the content, and notifies listeners of changes.</summary>
internal sealed class LivePreview(SiteBuilder builder, ITheme theme)
{
    private readonly string _run = Guid.NewGuid().ToString("n")[..8];
    private int _count;
    private volatile PreviewState _current = new("", null, Diagnostics.ProblemList.Empty, null);
    private volatile TaskCompletionSource _changed = NewSignal();

    public PreviewState Current => _current;

    /// <summary>Completes at the next change. Read it before <see cref="Current"/>, or a change may be missed.</summary>
    public Task Changed => _changed.Task;

    /// <summary>Reads what changed. Not thread-safe.</summary>
    /// <param name="changed">Paths under the input folder; null when any may have changed.</param>
    public void Refresh(IReadOnlyCollection<string>? changed)
    {
        var version = $"{_run}-{++_count}";
        try
        {
            var result = builder.Check(changed);
            var site = new PreviewSite(result, theme);
            Show(new PreviewState(version, site, result.Problems, null));
        }
        catch (Exception failure)
        {
            // A bug of ours must not end an editor's session: the last good site stays, with a message on it.
            Show(_current with { Version = version, Failure = failure });
        }
    }

    private void Show(PreviewState state)
    {
        _current = state;
        var before = _changed;
        _changed = NewSignal();
        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
