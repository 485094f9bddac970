using System.Collections.Concurrent;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Caches the result of reading a file until the file's size or modification time changes.
/// </summary>
internal sealed class FileCache<T>
    where T : class
{
    private readonly ConcurrentDictionary<string, Remembered> _known = new(StringComparer.Ordinal);

    public T? Find(InputEntry entry) =>
        _known.TryGetValue(entry.Path, out var known) && known.Length == entry.Length && known.Modified == entry.Modified ? known.Value : null;

    public T GetOrAdd(InputEntry entry, Func<InputEntry, T> make) => Find(entry) ?? Set(entry, make(entry));

    public T Set(InputEntry entry, T value)
    {
        _known[entry.Path] = new Remembered(entry.Length, entry.Modified, value);
        return value;
    }

    /// <param name="path">Path of a file, or of a folder with files in it.</param>
    public void Forget(string path)
    {
        if (!_known.TryRemove(path, out _))
        {
            foreach (var inside in _known.Keys.Where(known => known.StartsWith(path, StringComparison.Ordinal) && known[path.Length] == '/'))
            {
                _known.TryRemove(inside, out _);
            }
        }
    }

    /// <summary>Evicts each file whose content changed.</summary>
    /// <param name="hashOf">The content hash of a result; null when it is not known.</param>
    public void ForgetChanged(string root, Func<T, byte[]?> hashOf) => Parallel.ForEach(_known, Cores.All, known =>
    {
        if (hashOf(known.Value.Value) is not { } hash || !hash.AsSpan().SequenceEqual(FileHash.Of(Path.Combine(root, known.Key))))
        {
            Forget(known.Key);
        }
    });

    /// <summary>Evicts every file that no longer exists.</summary>
    /// <param name="files">All files that exist.</param>
    public void KeepOnly(IReadOnlyCollection<InputEntry> files)
    {
        // Every file was just looked up, so equal counts mean equal sets.
        if (_known.Count == files.Count)
        {
            return;
        }

        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _known.Keys.Where(path => !present.Contains(path)))
        {
            _known.TryRemove(path, out _);
        }
    }

    private sealed record Remembered(long Length, DateTime Modified, T Value);
}
