using System.Threading.Channels;
using Kennisbank.Reading;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// Detects changes under the input folder. The folder itself may be removed and created again, as when another branch is checked out: file
/// system events then stop, so its identity is polled.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps within a few milliseconds; they count as one change.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(15);

    /// <summary>Longer than browsers take to fetch a page that was just saved.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>How often the identity of the folder is polled.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ChangedPaths _changed = new();
    private readonly Lock _looking = new();
    private readonly string _name;
    private readonly string _folder;
    private readonly TextWriter _terminal;
    private readonly Timer _timer;
    private WatchedFolder? _watched;
    private bool _isDisposed;

    /// <param name="folder">Must exist.</param>
    /// <param name="terminal">Receives a message when the folder disappears and reappears.</param>
    public InputWatcher(string folder, TextWriter terminal)
    {
        _name = folder;
        _folder = Path.GetFullPath(folder);
        _terminal = terminal;
        _watched = WatchedFolder.Find(_folder, Notice);
        _timer = new Timer(_ => LookAgain(), null, Look, Look);
    }

    /// <summary>False when the system's limit on file system watchers is reached.</summary>
    public bool IsWatching => _watched is { IsWatching: true };

    /// <summary>
    /// Completes when something changed since the last call: the paths under the folder that may differ now, or null when any may.
    /// </summary>
    /// <param name="meanwhile">Run once, when nothing changes for a while.</param>
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

    public void Dispose()
    {
        _timer.Dispose();
        lock (_looking)
        {
            _isDisposed = true;
            _watched?.Dispose();
        }
    }

    private void LookAgain()
    {
        lock (_looking)
        {
            if (_isDisposed || FolderIdentity.Of(_folder) == _watched?.Identity)
            {
                return;
            }

            var before = _watched;
            before?.Dispose();
            _watched = WatchedFolder.Find(_folder, Notice);
            _terminal.WriteLine(MessageFor(before is not null, _watched is not null));
            Notice(null);
        }
    }

    private string MessageFor(bool wasThere, bool isThere) => (wasThere, isThere) switch
    {
        (_, false) => $"De map '{_name}' is weg. Zodra zij er weer is, gaat de voorvertoning vanzelf verder.",
        (false, true) => $"De map '{_name}' is er weer.",
        _ => $"De map '{_name}' is door een andere vervangen; de voorvertoning laat die zien.",
    };

    private void Notice(string? path)
    {
        if (path is null || !IsLeftover(path))
        {
            _changed.Add(path);
            _changes.Writer.TryWrite(true);
        }
    }

    /// <summary>Temporary files of editors.</summary>
    private bool IsLeftover(string path) =>
        LeftoverNames.Is(path.Replace(Path.DirectorySeparatorChar, '/'), isFolder: Directory.Exists(Path.Combine(_folder, path)));
}
