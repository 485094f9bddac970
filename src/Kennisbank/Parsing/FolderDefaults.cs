using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>
/// The defaults that <c>_standaard.yml</c> gives every page of its folder. A page's own value wins over its folder's, a
/// deeper folder's over a higher one's, and a file's own over what it inherits with <c>erft</c>.
/// </summary>
public sealed class FolderDefaults
{
    public const string FileName = "_standaard.yml";

    /// <summary>Names another defaults file to inherit from.</summary>
    public const string InheritsKey = "erft";

    private static readonly YamlMap None = new([], new Location(""));

    private readonly Dictionary<string, YamlMap> _files;
    private readonly Dictionary<string, YamlMap> _byFolder = new(StringComparer.Ordinal);

    /// <param name="files">The defaults files by path.</param>
    public FolderDefaults(IReadOnlyDictionary<string, YamlMap> files, List<Problem> problems)
    {
        _files = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Order(StringComparer.Ordinal))
        {
            _files[path] = Inherit(path, files, [], problems);
        }
    }

    public YamlMap For(string folder)
    {
        lock (_byFolder)
        {
            if (!_byFolder.TryGetValue(folder, out var defaults))
            {
                defaults = Reading.InputPath.FoldersAbove(folder + "/").Aggregate(None, (above, current) =>
                    _files.TryGetValue(current.Length == 0 ? FileName : $"{current}/{FileName}", out var own) ? own.WithDefaults(above) : above);
                _byFolder[folder] = defaults;
            }

            return defaults;
        }
    }

    private static YamlMap Inherit(
        string path, IReadOnlyDictionary<string, YamlMap> files, IReadOnlyList<string> trail, List<Problem> problems)
    {
        var map = files[path];
        if (map[InheritsKey] is not { } node)
        {
            return map;
        }

        var own = map with { Entries = [.. map.Entries.Where(entry => entry.Key != InheritsKey)] };
        if (node is not YamlScalar inherits || Reading.InputPath.Combine(path, inherits.Value) is not { } other || !files.ContainsKey(other))
        {
            problems.Add(FrontMatterRules.InheritanceMissing.At(
                node.At,
                $"'{(node as YamlScalar)?.Value}' bij '{InheritsKey}' is geen {FileName} onder de map met inhoud.",
                $"Schrijf het pad vanaf dit bestand, bijvoorbeeld '../casussen/{FileName}'."));
            return own with { IsPartial = true };
        }

        if (trail.Contains(other) || other == path)
        {
            problems.Add(FrontMatterRules.InheritanceCycle.At(
                node.At,
                other == path ? "Dit bestand erft van zichzelf." : $"Dit bestand erft van {other}, en dat erft weer van dit bestand.",
                $"Haal de regel '{InheritsKey}' {(other == path ? "" : "bij één van beide ")}weg."));
            return own with { IsPartial = true };
        }

        return own.WithDefaults(Inherit(other, files, [.. trail, path], problems));
    }
}
