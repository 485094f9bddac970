using Kennisbank.Reading;

namespace Kennisbank.Cli.Preview;

/// <summary>A folder as it was found, of which the system tells what changes.</summary>
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

        // Events were lost; whatever they said, looking again finds it.
        _watcher.Error += (_, _) => notice(null);
        IsWatching = Start();
    }

    /// <summary>Differs for a folder that came in its place.</summary>
    public FolderIdentity? Identity { get; }

    /// <summary>False where the system has no room for one more program that watches folders.</summary>
    public bool IsWatching { get; }

    /// <summary>Null when there is no such folder.</summary>
    /// <param name="folder">The whole path.</param>
    /// <param name="notice">Called with each path under it that may have changed; with null when any may.</param>
    public static WatchedFolder? Find(string folder, Action<string?> notice)
    {
        try
        {
            return FolderIdentity.Of(folder) is { } identity ? new WatchedFolder(folder, identity, notice) : null;
        }
        catch (ArgumentException)
        {
            // It went just now.
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
