using System.Globalization;
using System.Text;

namespace Kennisbank.Cli.Reporting;

/// <summary>
/// Which path of a stranger may stand in a comment: any that names a file of the repository and does nothing else. It is shown as code, in
/// which Markdown, HTML and mentions mean nothing; what could end that, or hide what is there, is refused.
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

    /// <summary>Not the folder itself, the one above it, or the root that an empty name stands for.</summary>
    private static bool IsName(string part) => !string.IsNullOrWhiteSpace(part) && part is not ("." or "..");

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':';
}
