using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Checks a source that a part of a page names.</summary>
internal static class SourceKeys
{
    /// <summary>Only sources of the page itself, so that they are named below it and the source names the page.</summary>
    public static void CheckNamed(Reference source, IReadOnlyList<SourceReference> sources, List<Problem> problems)
    {
        if (source.Target.Length > 0 && !sources.Any(known => known.Source.Target == source.Target))
        {
            problems.Add(ReferenceRules.NoSource.At(
                source.At, $"'{source.Target}' staat niet bij de bronnen van deze pagina.", $"Zet de bron ook bij '{Keys.Sources}'."));
        }
    }
}
