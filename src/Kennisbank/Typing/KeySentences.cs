using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Finds the values of keys that readers read as sentences: those that end as a sentence does.</summary>
internal static class KeySentences
{
    /// <summary>Keys whose values no reader sees, or that hold the words of somebody else.</summary>
    private static readonly HashSet<string> NotOurs =
    [
        Keys.SearchQuestions, Keys.PrivacyConsent, Keys.SuppressedAdvice, Keys.Reviewed, Keys.Consent, Keys.Quote, Keys.Title, Keys.ShortTitle,
        Keys.WorkingTitle, Keys.Place, Keys.AfterHeading,
    ];

    /// <param name="own">The keys of the page itself: a default of its folder would be counted for every page in it.</param>
    public static IReadOnlyList<KeyText> Of(YamlMap own)
    {
        var found = new List<KeyText>();
        Add("", own, found);
        return found.Count == 0 ? [] : found.ToArray();
    }

    private static void Add(string key, YamlNode node, List<KeyText> found)
    {
        switch (node)
        {
            case YamlScalar scalar when EndsAsSentence(scalar.Value):
                found.Add(new KeyText(key, scalar.Value.Trim(), scalar.At));
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Add(key, item, found);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries.Where(entry => !NotOurs.Contains(entry.Key)))
                {
                    Add(entry.Key, entry.Value, found);
                }

                break;
        }
    }

    private static bool EndsAsSentence(string value) => value.AsSpan().TrimEnd().TrimEnd("\"'’”)") is [.., '.' or '?' or '!' or '…'] text && text.Contains(' ');
}
