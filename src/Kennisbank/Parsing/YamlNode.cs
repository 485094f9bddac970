using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A value in a YAML file with its location, so that every problem can point at it.</summary>
public abstract record YamlNode(Location At);

/// <summary>Text as written; the reader of the key decides whether it is a number, a date or a boolean.</summary>
public sealed record YamlScalar(string Value, Location At) : YamlNode(At);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

/// <param name="IsPartial">Whether part of it could not be read; a key that seems missing may be in that part.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Location At, bool IsPartial = false) : YamlNode(At)
{
    /// <summary>Placeholder for a file that could not be read, which was reported already.</summary>
    public static YamlMap Unreadable(string file) => new([], new Location(file), IsPartial: true);

    /// <summary>Above this many entries an index pays off.</summary>
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

    /// <summary>A <c>with</c> copy starts with the index of its original, so it is rebuilt when the entries differ.</summary>
    private Dictionary<string, YamlNode> ByKey => (_index is { } known && ReferenceEquals(known.Of, Entries) ? known : _index = new Index(Entries)).ByKey;

    /// <summary>This map's entries, and the defaults for every key that it lacks.</summary>
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

        /// <summary>Without duplicate keys, which are reported and dropped.</summary>
        public Dictionary<string, YamlNode> ByKey { get; } = entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }
}

public sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);
