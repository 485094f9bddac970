using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Privacy;

/// <summary>The words that the editors found to identify nobody, on one page or in <c>site.yml</c>.</summary>
internal sealed class PrivacyConsent(IReadOnlyList<AllowedWords> words)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, AllowedWords>> _byText = new(() => ByText(words));

    /// <summary>Whether the words are allowed. Their occurrence in the list itself does not count as a use.</summary>
    public bool Covers(string text, Location at)
    {
        if (words.Count == 0 || !_byText.Value.TryGetValue(Comparable(text), out var one))
        {
            return false;
        }

        if (!at.SharesLineWith(one.At))
        {
            _used.Add(one.Text);
        }

        return true;
    }

    /// <summary>Reports allowed words that do not occur: they would silently allow what somebody writes later.</summary>
    public void ReportUnused(List<Problem> problems)
    {
        foreach (var one in words.Where(one => !_used.Contains(one.Text)))
        {
            problems.Add(PrivacyRules.UnusedConsent.At(
                one.At, $"'{one.Text}' staat bij '{Keys.PrivacyConsent}', maar nergens waar het om akkoord vraagt.", "Haal het uit de lijst."));
        }
    }

    /// <summary>Of equivalent words, the first.</summary>
    private static Dictionary<string, AllowedWords> ByText(IReadOnlyList<AllowedWords> words)
    {
        var byText = new Dictionary<string, AllowedWords>(StringComparer.Ordinal);
        foreach (var one in words)
        {
            byText.TryAdd(Comparable(one.Text), one);
        }

        return byText;
    }

    /// <summary>Ignores whitespace and the style of quotation marks, which front matter and page text differ in.</summary>
    private static string Comparable(string text) =>
        string.Join(' ', Typography.AsTyped(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
