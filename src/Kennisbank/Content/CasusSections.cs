namespace Kennisbank.Content;

/// <summary>The headings that every case has, so that cases can be compared.</summary>
public static class CasusSections
{
    public static IReadOnlyList<string> Worked { get; } = ["Wat werkte"];

    public static IReadOnlyList<string> Hard { get; } = ["Wat lastig was", "Wat niet werkte", "Wat wij niet weten"];

    public static IReadOnlyList<string> Results { get; } = ["Resultaten"];

    /// <summary>For each section, the accepted headings.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } = [Worked, Hard, Results];
}
