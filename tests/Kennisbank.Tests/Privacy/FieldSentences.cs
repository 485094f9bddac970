using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Privacy;

/// <summary>
/// Sentences as the field writes them, with the words that identify somebody in each: fictitious, except for towns. The open ones were used to
/// write the rules; the authors of the rules have not seen the others.
/// </summary>
internal static class FieldSentences
{
    public static IReadOnlyList<FieldSentence> Open { get; } = Read("open");

    public static IReadOnlyList<FieldSentence> KeptApart { get; } = Read("apart");

    public static IReadOnlyList<FieldSentence> All { get; } = [.. Open, .. KeptApart];

    private static List<FieldSentence> Read(string name) => JsonSerializer.Deserialize<List<FieldSentence>>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "privacy", "zinnen", $"{name}.json")), JsonSerializerOptions.Web)!;
}

/// <param name="Kind">The rule that should find it; <see cref="Nothing"/> for a near miss.</param>
/// <param name="Part">The words that identify somebody.</param>
internal sealed record FieldSentence(string Kind, string Text, string Part)
{
    public const string Nothing = "geen";
}
