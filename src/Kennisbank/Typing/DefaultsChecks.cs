using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Reports defaults of a folder that are specific to one page.</summary>
internal static class DefaultsChecks
{
    private static readonly HashSet<string> OwnKeys =
    [
        .. ContentTypes.All.SelectMany(type => type.Profile().HeadFields.Concat(type.Profile().Fields))
            .Where(field => field.IsOfOnePage)
            .Select(field => field.Key),
    ];

    /// <summary>The defaults without those keys, so that pages do not share them.</summary>
    public static YamlMap WithoutOwnKeys(YamlMap defaults, List<Problem> problems)
    {
        foreach (var entry in defaults.Entries.Where(IsOwn))
        {
            problems.Add(FrontMatterRules.NotInherited.At(
                entry.KeyAt,
                $"'{entry.Key}' hoort bij één pagina, en deze waarden gelden voor alle pagina’s in de map.",
                $"Haal de regel hier weg en zet '{entry.Key}' op elke pagina zelf."));
        }

        return defaults.Entries.Any(IsOwn) ? defaults with { Entries = [.. defaults.Entries.Where(entry => !IsOwn(entry))] } : defaults;
    }

    private static bool IsOwn(YamlEntry entry) => OwnKeys.Contains(entry.Key);
}
