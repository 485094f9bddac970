using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Privacy;

/// <summary>Texts with the findings of the privacy rules in them; the C# and TypeScript implementations must both agree.</summary>
internal static class PrivacyVectors
{
    /// <summary>The names of the files in <c>tests/privacy/</c>, without extension.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "privacy");

    public static IReadOnlyList<PrivacyVector> Of(string file) =>
        JsonSerializer.Deserialize<List<PrivacyVector>>(File.ReadAllText(Path.Combine(Folder, file + ".json")), JsonSerializerOptions.Web)!;
}

internal sealed record PrivacyVector(string Text, IReadOnlyList<ExpectedFinding> Finds)
{
    /// <summary>The whole vector on one line, for comparing all of a file at once.</summary>
    public static string Describe(string text, IEnumerable<ExpectedFinding> finds) => JsonSerializer.Serialize(new { text, finds });
}

internal sealed record ExpectedFinding(string Rule, string Text);
