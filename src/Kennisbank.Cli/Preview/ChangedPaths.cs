namespace Kennisbank.Cli.Preview;

/// <summary>The paths that changed since they were last taken. Thread-safe.</summary>
internal sealed class ChangedPaths
{
    /// <summary>More changes than this come from switching branches, say, and not from an editor; then everything is listed again.</summary>
    private const int Most = 100;

    private readonly Lock _lock = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isAny;

    /// <param name="path">Under the input folder; null when any path may have changed.</param>
    public void Add(string? path)
    {
        lock (_lock)
        {
            _isAny |= path is null || _paths.Count == Most;
            if (!_isAny)
            {
                _paths.Add(path!.Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
    }

    /// <summary>Null when any path may have changed.</summary>
    public IReadOnlyCollection<string>? TakeAll()
    {
        lock (_lock)
        {
            var taken = _isAny ? null : _paths;
            _paths = new(StringComparer.Ordinal);
            _isAny = false;
            return taken;
        }
    }
}
