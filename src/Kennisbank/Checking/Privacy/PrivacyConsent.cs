using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Checking.Privacy;

/// <summary>The words that editors found to give nobody away, on one page or in <c>site.yml</c>.</summary>
internal sealed class PrivacyConsent(IReadOnlyList<AllowedWords> words)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Whether the words are allowed. The list itself holds them too; that is no use of it.</summary>
    public bool Covers(string text, Location at)
    {
        foreach (var one in words)
        {
            if (Comparable(one.Text) == Comparable(text))
            {
                if (at.File != one.At.File || at.Line != one.At.Line)
                {
                    _used.Add(one.Text);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Complains about words that stand nowhere: they would silently allow what somebody writes later.</summary>
    public void ReportUnused(List<Problem> problems)
    {
        foreach (var one in words.Where(one => !_used.Contains(one.Text)))
        {
            problems.Add(PrivacyRules.UnusedConsent.At(
                one.At, $"'{one.Text}' staat bij '{Keys.PrivacyConsent}', maar nergens waar het om akkoord vraagt.", "Haal het uit de lijst."));
        }
    }

    /// <summary>However it is spaced, and whatever quotation marks it has: those of front matter have become those of print.</summary>
    private static string Comparable(string text) =>
        string.Join(' ', Typography.AsTyped(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
