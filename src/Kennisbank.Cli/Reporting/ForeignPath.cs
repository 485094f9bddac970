using System.Globalization;
using System.Text;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// Validates untrusted paths for use in a comment: only paths of files in the repository are allowed. They are shown as code, where
/// Markdown, HTML and mentions have no effect; characters that could end the code span, or hide text, are refused.
/// </summary>
internal static class ForeignPath
{
    private const int MaxLength = 400;
    private const string Refused = "`<>@\\|";

    private const int Space = ' ';
    private const int NoBreakSpace = 0xA0;

    public static bool IsHarmless(string path) =>
        path.Length <= MaxLength && path.EnumerateRunes().All(IsHarmless) && !HasDrive(path) && path.Split('/').All(IsName);

    private static bool IsHarmless(Rune sign) => Rune.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.SpaceSeparator => sign.Value is Space or NoBreakSpace,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => false,
        _ => !sign.IsBmp || !Refused.Contains((char)sign.Value, StringComparison.Ordinal),
    };

    /// <summary>Excludes the folder itself, its parent, and the root that an empty name stands for.</summary>
    private static bool IsName(string part) => !string.IsNullOrWhiteSpace(part) && part is not ("." or "..");

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':';
}
