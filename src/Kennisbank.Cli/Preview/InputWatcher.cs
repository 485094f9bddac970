using System.Threading.Channels;

namespace Kennisbank.Cli.Preview;

/// <summary>Notices that something under the input folder changed.</summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps within a few milliseconds; they make one change.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(15);

    /// <summary>Longer than browsers take to fetch a page that was just saved.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ChangedPaths _changed = new();
    private readonly FileSystemWatcher _watcher;

    /// <param name="folder">Must exist.</param>
    public InputWatcher(string folder)
    {
        _watcher = new FileSystemWatcher(Path.GetFullPath(folder))
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, change) => Notice(change.Name);
        _watcher.Created += (_, change) => Notice(change.Name);
        _watcher.Deleted += (_, change) => Notice(change.Name);
        _watcher.Renamed += (_, change) =>
        {
            Notice(change.OldName);
            Notice(change.Name);
        };

        // Events were lost; whatever they said, looking again finds it.
        _watcher.Error += (_, _) => Notice(null);
        IsWatching = Start();
    }

    /// <summary>False where the system has no room for one more program that watches folders.</summary>
    public bool IsWatching { get; }

    /// <summary>
    /// Ends when something changed since the last call: the paths under the folder that may differ now, or null when any may.
    /// </summary>
    /// <param name="meanwhile">Done once, when for a while nothing changes.</param>
    public async Task<IReadOnlyCollection<string>?> WaitForChange(Action meanwhile, CancellationToken stopping)
    {
        var change = _changes.Reader.ReadAsync(stopping).AsTask();
        if (await Task.WhenAny(change, Task.Delay(Pause, stopping)) != change)
        {
            meanwhile();
        }

        await change;
        await Task.Delay(Settle, stopping);
        _changes.Reader.TryRead(out _);
        return _changed.TakeAll();
    }

    public void Dispose() => _watcher.Dispose();

    private bool Start()
    {
        try
        {
            _watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Notice(string? path)
    {
        // Editors keep their own files beside ours, with a dot in front; the site does not read those.
        var name = Path.GetFileName(path);
        if (name is null || !name.StartsWith('.'))
        {
            _changed.Add(path);
            _changes.Writer.TryWrite(true);
        }
    }
}
