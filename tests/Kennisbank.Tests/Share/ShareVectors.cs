using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Share;

/// <summary>Examples on which the library and the form in the browser must agree, in <c>tests/share/</c>.</summary>
internal static class ShareVectors
{
    public static IReadOnlyList<SlugVector> Slugs => Read<SlugVector>("slug");

    public static IReadOnlyList<ReadabilityVector> Readability => Read<ReadabilityVector>("readability");

    public static IReadOnlyList<StoryVector> Stories => Read<StoryVector>("stories");

    public static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "share", name + ".json");

    private static List<T> Read<T>(string name) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(PathOf(name)), JsonSerializerOptions.Web)!;
}

internal sealed record SlugVector(string Text, string Slug);

/// <param name="Score">Null where there is too little text for one.</param>
internal sealed record ReadabilityVector(string Name, IReadOnlyList<string> Paragraphs, double? Score, IReadOnlyList<string> Sentences);

/// <param name="Story">The typed story, as the script represents it.</param>
/// <param name="Path">Under the input folder.</param>
/// <param name="Shows">Words that must be on the page, as typed.</param>
internal sealed record StoryVector(string Name, JsonElement Story, string Path, string Text, IReadOnlyList<string> Shows);
