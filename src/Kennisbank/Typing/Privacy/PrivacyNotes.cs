using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Privacy;

/// <summary>The findings in one file, with their locations; once the settings are known, it is decided which are allowed.</summary>
internal sealed record PrivacyNotes(string File, IReadOnlyList<PrivacyNote> All)
{
    /// <param name="source">The text of the file that the locations refer to.</param>
    /// <param name="found">In order.</param>
    /// <param name="name">The paragraph that is the name of the file, which stands on no line.</param>
    public static PrivacyNotes Of(string file, string source, IReadOnlyList<PrivacyFinding> found, int name)
    {
        var places = new PlaceCounter(file, source);
        return found.Count == 0 ? None(file) : new PrivacyNotes(file, [.. found.Select(one => new PrivacyNote(one, PlaceOf(one)))]);

        Location PlaceOf(PrivacyFinding finding) => finding.Paragraph == name ? new Location(file) : places.Of(finding.Start);
    }

    /// <summary>For a file without findings, or that could not be read.</summary>
    public static PrivacyNotes None(string file) => new(file, []);
}

internal sealed record PrivacyNote(PrivacyFinding Finding, Location At);
