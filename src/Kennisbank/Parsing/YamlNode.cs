using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>A value in a YAML file with its place, so that every complaint can point at it.</summary>
public abstract record YamlNode(Location At);

/// <summary>Text as written; numbers, dates and yes or no are only told apart by who reads the key.</summary>
public sealed record YamlScalar(string Value, Location At) : YamlNode(At);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Location At) : YamlNode(At)
{
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
        defaults.Entries.Count == 0
            ? this
            : this with { Entries = [.. Entries, .. defaults.Entries.Where(entry => this[entry.Key] is null)] };
}

public sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);
