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

    public YamlNode? this[string key]
    {
        get
        {
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

    /// <summary>This map's entries, and the defaults' for every key it does not have.</summary>
    public YamlMap WithDefaults(YamlMap defaults) =>
        defaults is { Entries.Count: 0, IsPartial: false }
            ? this
            : this with
            {
                Entries = [.. Entries, .. defaults.Entries.Where(entry => this[entry.Key] is null)],
                IsPartial = IsPartial || defaults.IsPartial,
            };
}

public sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);
