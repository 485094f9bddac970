using Kennisbank.Reading;

namespace Kennisbank.Cli.Preview;

/// <summary>A folder whose changes are reported by the system.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    private WatchedFolder(string path, FolderIdentity? identity, Action<string?> notice)
    {
        Identity = identity;
        _watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, change) => notice(change.Name);
        _watcher.Created += (_, change) => notice(change.Name);
        _watcher.Deleted += (_, change) => notice(change.Name);
        _watcher.Renamed += (_, change) =>
        {
            notice(change.OldName);
            notice(change.Name);
        };

        // The event buffer overflowed, so anything may have changed.
        _watcher.Error += (_, _) => notice(null);
        IsWatching = Start();
    }

    /// <summary>Differs for a folder that replaced it.</summary>
    public FolderIdentity? Identity { get; }

    /// <summary>False when the system's limit on file system watchers is reached.</summary>
    public bool IsWatching { get; }

    /// <summary>Null when the folder does not exist.</summary>
    /// <param name="folder">The absolute path.</param>
    /// <param name="notice">Called with each path under it that may have changed; with null when any may.</param>
    public static WatchedFolder? Find(string folder, Action<string?> notice)
    {
        try
        {
            return FolderIdentity.Of(folder) is { } identity ? new WatchedFolder(folder, identity, notice) : null;
        }
        catch (ArgumentException)
        {
            // Removed in the meantime.
            return null;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private bool Start()
    {
        try
        {
            _watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
