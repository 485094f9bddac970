using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Checking.Privacy;

/// <summary>What was found in one file, with its places; whether it is allowed is decided when the settings are known.</summary>
internal sealed record PrivacyNotes(string File, IReadOnlyList<PrivacyNote> All)
{
    public static PrivacyNotes Of(SourceFile file)
    {
        var found = PrivacyScanner.Inspect(file.Text);
        return found.Count == 0 ? None(file.Path) : new PrivacyNotes(file.Path, [.. found.Select(one => new PrivacyNote(one, one.In(file.Path, file.Text)))]);
    }

    /// <summary>For a file in which nothing was found, or that could not be read.</summary>
    public static PrivacyNotes None(string file) => new(file, []);
}

internal sealed record PrivacyNote(PrivacyFinding Finding, Location At);
