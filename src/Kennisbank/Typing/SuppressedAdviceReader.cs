using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads which advice a page suppresses. Errors and warnings cannot be suppressed: they must be fixed.</summary>
internal static class SuppressedAdviceReader
{
    public static IReadOnlyList<SuppressedAdvice> ReadAll(MapReader keys) => [.. keys.Parts(Keys.SuppressedAdvice, "een weggelegd advies", Read)];

    private static SuppressedAdvice Read(MapReader item) => new(
        ReadCode(item),
        item.RequiredText(Keys.Reason, SuppressedAdvice.MinReason, SuppressedAdvice.MaxReason),
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
