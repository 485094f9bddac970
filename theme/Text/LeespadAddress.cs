using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>The address of a page as a step of a reading path: the page then leads to the next step (scripts/leespad/).</summary>
internal static class LeespadAddress
{
    /// <summary>The key in the address that names the reading path; scripts/leespad/start.ts reads it.</summary>
    private const string Key = "pad";

    public static string Of(Page step, Page leespad) => $"{step.Url}?{Key}={leespad.Content.Slug}";
}
