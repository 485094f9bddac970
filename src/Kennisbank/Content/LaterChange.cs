using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A change of law or system after the sources were written, kept once for all pages that it touches.</summary>
/// <param name="At">Its location in the file.</param>
/// <param name="Name">The official name.</param>
/// <param name="What">What changed; null where only the name is certain.</param>
/// <param name="Since">Year, month or day on which it came into force; null when that is not certain.</param>
/// <param name="Address">An official page that says so.</param>
/// <param name="Terms">Slugs of the terms of the glossary whose pages it touches.</param>
/// <param name="AddedOn">The day on which it was looked up.</param>
public sealed record LaterChange(
    Location At, string Name, string? What, string? Since, Uri? Address, IReadOnlyList<Reference> Terms, DateOnly AddedOn)
{
    public const string FileName = "sindsdien.yml";

    /// <summary>Above the changes that touch a page.</summary>
    public const string Heading = "Sinds toen";

    /// <summary>In characters.</summary>
    public const int MaxName = 120;

    /// <summary>In words.</summary>
    public const int MaxWhat = 40;
}
