using Kennisbank.Diagnostics;
using Kennisbank.Views;

namespace Kennisbank.Cli.Preview;

/// <summary>Keeps the site in memory up to date with the content, and notifies listeners of changes.</summary>
internal sealed class LivePreview(SiteBuilder builder, ITheme theme)
{
    private readonly string _run = Guid.NewGuid().ToString("n")[..8];
    private int _count;

    /// <summary>Its search is still to be checked; null when it is.</summary>
    private CheckedSite? _unsearched;

    /// <summary>Of search, as far as that was checked: an older site's until <see cref="CheckSearch"/> looked at the newest.</summary>
    private IReadOnlyList<Problem> _searchProblems = [];
    private volatile PreviewState _current = new("", null, ProblemList.Empty, null);
    private volatile TaskCompletionSource _changed = NewSignal();

    public PreviewState Current => _current;

    /// <summary>Completes at the next change. Read it before <see cref="Current"/>, or a change may be missed.</summary>
    public Task Changed => _changed.Task;

    /// <summary>Reads what changed. Not thread-safe.</summary>
    /// <param name="changed">Paths under the input folder; null when any may have changed.</param>
    public void Refresh(IReadOnlyCollection<string>? changed) => Guarded(() =>
    {
        var result = _unsearched = builder.CheckChanged(changed);
        Show(new PreviewState(NextVersion(), new PreviewSite(result, theme), With(_searchProblems, result), null));
    });

    /// <summary>
    /// Checks the search of the newest site, which takes longer than showing it. Does not notify browsers: they show warnings beside errors only, and
    /// would load the same page again. Not thread-safe, like <see cref="Refresh"/>.
    /// </summary>
    public void CheckSearch() => Guarded(() =>
    {
        if (_unsearched is { } site)
        {
            _unsearched = null;
            _searchProblems = [.. site.Searched().Problems.All.ExceptBy(site.Problems.All.Select(Identity), Identity)];
            _current = _current with { Problems = With(_searchProblems, site) };
        }
    });

    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure)
        {
            // A bug of ours must not end an editor's session: the last good site stays, with a message on it.
            Show(_current with { Version = NextVersion(), Failure = failure });
        }
    }

    private string NextVersion() => $"{_run}-{++_count}";

    /// <summary>Without the suggestion, which becomes less precise when there are many problems.</summary>
    private static (Rule Rule, Location Location, string Message) Identity(Problem problem) => (problem.Rule, problem.Location, problem.Message);

    private static ProblemList With(IReadOnlyList<Problem> found, CheckedSite site) => ProblemList.From(site.Problems.All.Concat(found));

    private void Show(PreviewState state)
    {
        _current = state;
        var before = _changed;
        _changed = NewSignal();
        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
