using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A value in a YAML file with its place, so that every complaint can point at it.</summary>
public abstract record YamlNode(Location At);

/// <summary>Text as written; numbers, dates and yes or no are only told apart by who reads the key.</summary>
public sealed record YamlScalar(string Value, Location At) : YamlNode(At);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

/// <param name="IsPartial">Whether some of it could not be read; a key that seems missing may be among that.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Location At, bool IsPartial = false) : YamlNode(At)
{
    /// <summary>Stands in for a file that could not be read; a problem says so already.</summary>
    public static YamlMap Unreadable(string file) => new([], new Location(file), IsPartial: true);

    /// <summary>For more than these it is worth to make an index.</summary>
    private const int FewEntries = 16;

    private Index? _index;

    public YamlNode? this[string key]
    {
        get
        {
            if (Entries.Count > FewEntries)
            {
                return ByKey.GetValueOrDefault(key);
            }

            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>A copy with other entries brings the index of the first along.</summary>
    private Dictionary<string, YamlNode> ByKey => (_index is { } known && ReferenceEquals(known.Of, Entries) ? known : _index = new Index(Entries)).ByKey;

    /// <summary>This map's entries, and the defaults' for every key it does not have.</summary>
    public YamlMap WithDefaults(YamlMap defaults) =>
        defaults is { Entries.Count: 0, IsPartial: false }
            ? this
            : this with
            {
                Entries = [.. Entries, .. defaults.Entries.Where(entry => this[entry.Key] is null)],
                IsPartial = IsPartial || defaults.IsPartial,
            };

    private sealed class Index(IReadOnlyList<YamlEntry> entries)
    {
        public IReadOnlyList<YamlEntry> Of => entries;

        /// <summary>Each key once: of a second one there is a problem, and no entry.</summary>
        public Dictionary<string, YamlNode> ByKey { get; } = entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }
}

public sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);
