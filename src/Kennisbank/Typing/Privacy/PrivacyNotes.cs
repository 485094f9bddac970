using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Privacy;

/// <summary>What was found in one file, with its places; whether it is allowed is decided when the settings are known.</summary>
internal sealed record PrivacyNotes(string File, IReadOnlyList<PrivacyNote> All)
{
    /// <param name="source">The text of the file, in which the places are.</param>
    /// <param name="found">From first to last.</param>
    public static PrivacyNotes Of(string file, string source, IReadOnlyList<PrivacyFinding> found)
    {
        var places = new PlaceCounter(file, source);
        return found.Count == 0 ? None(file) : new PrivacyNotes(file, [.. found.Select(one => new PrivacyNote(one, places.Of(one.Start)))]);
    }

    /// <summary>For a file in which nothing was found, or that could not be read.</summary>
    public static PrivacyNotes None(string file) => new(file, []);
}

internal sealed record PrivacyNote(PrivacyFinding Finding, Location At);
