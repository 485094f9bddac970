using System.Collections.Concurrent;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>
/// Remembers what came of a file until its size or its time of change differs.
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

    /// <param name="path">Of a file, or of a folder with files in it.</param>
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

    /// <summary>Forgets each file of which the content is no longer what it was.</summary>
    /// <param name="hashOf">What came of a file says which content that was; null when that is not known.</param>
    public void ForgetChanged(string root, Func<T, byte[]?> hashOf) => Parallel.ForEach(_known, Cores.All, known =>
    {
        if (hashOf(known.Value.Value) is not { } hash || !hash.AsSpan().SequenceEqual(FileHash.Of(Path.Combine(root, known.Key))))
        {
            Forget(known.Key);
        }
    });

    /// <summary>Forgets every file that is gone.</summary>
    /// <param name="files">All files that there are.</param>
    public void KeepOnly(IReadOnlyCollection<InputEntry> files)
    {
        // Every file was just looked up, so equal numbers are equal sets.
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
