using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>Advice from the checks that the editors chose not to follow on one page.</summary>
/// <param name="Code">Of the rule; empty only when the file has an error.</param>
public sealed record SuppressedAdvice(string Code, string Reason, Location At)
{
    /// <summary>In characters.</summary>
    public const int MinReason = 10;

    /// <summary>In characters.</summary>
    public const int MaxReason = 200;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<SuppressedAdvice>(Keys.Advice, "welk advies; een fout of waarschuwing kan niet weg", advice => advice.Code) with
        {
            Form = "een code, zoals `KB602`",
        },
        TextField.Required<SuppressedAdvice>(Keys.Reason, "waarom het hier niet opgaat", advice => advice.Reason, MinReason, MaxReason),
    ];
}
