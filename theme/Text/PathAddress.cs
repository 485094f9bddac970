using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>The address of a page for who reads a path: the page then leads to the next step (scripts/path/).</summary>
internal static class PathAddress
{
    /// <summary>The key in the address that names the path; scripts/path/start.ts reads it.</summary>
    private const string Key = "pad";

    public static string Of(Page step, Page path) => $"{step.Url}?{Key}={path.Content.Slug}";
}
