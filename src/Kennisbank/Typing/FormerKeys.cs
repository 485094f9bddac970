using Kennisbank.Content;

namespace Kennisbank.Typing;

/// <summary>Keys that pages had once, for editors who still write them.</summary>
internal static class FormerKeys
{
    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal)
    {
        ["intervisie"] = Keys.Questions,
        ["teamvraag"] = Keys.Questions,
    };

    /// <summary>What to do instead; null for a key that never was.</summary>
    /// <param name="known">The keys that fit here now.</param>
    public static string? Advice(string key, IReadOnlySet<string> known) =>
        Successors.TryGetValue(key, out var successor) && known.Contains(successor)
            ? $"Deze sleutel heet nu '{successor}', met voor elke vraag een id, de vraag en een stap; zie docs/inhoudsmodel.md."
            : null;
}
