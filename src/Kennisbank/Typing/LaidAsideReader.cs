using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads which advice a page sets aside. Errors and warnings cannot be set aside: they must be fixed.</summary>
internal static class LaidAsideReader
{
    public static IReadOnlyList<LaidAsideAdvice> ReadAll(MapReader keys) => [.. keys.Parts(Keys.AdviceLaidAside, "een weggelegd advies", Read)];

    private static LaidAsideAdvice Read(MapReader item) => new(
        ReadCode(item),
        item.RequiredText(Keys.Reason, LaidAsideAdvice.MinReason, LaidAsideAdvice.MaxReason),
        item.PlaceOf(Keys.Advice));

    private static string ReadCode(MapReader item)
    {
        var code = item.RequiredText(Keys.Advice);
        var rule = RuleBook.All.FirstOrDefault(rule => rule.Code == code);
        if (code.Length == 0 || rule?.Severity == Severity.Advice)
        {
            return code;
        }

        item.Problems.Add(FrontMatterRules.NoAdvice.At(
            item.PlaceOf(Keys.Advice),
            rule is null ? $"'{code}' is geen code van een advies." : $"{code} ('{rule.Title}') is geen advies en kan niet worden weggelegd.",
            rule is null ? $"Neem de code over uit het verslag van de controle, zoals {ReadabilityRules.LongSentence.Code}." : "Herstel wat de melding zegt."));
        return "";
    }
}
