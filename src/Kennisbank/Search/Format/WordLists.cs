using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Format;

/// <summary>All forms by first letter, each with the number of pages it leads to: for words that are nowhere on the site.</summary>
internal static class WordLists
{
    /// <returns>By letter, in order; before compression.</returns>
    public static IReadOnlyList<(char Letter, byte[] Bytes)> Of(Vocabulary vocabulary, Postings postings) =>
    [
        .. vocabulary.Forms
            .Where(form => char.IsAsciiLetterLower(form.Form[0]) && form.Form.Length > 2 && !form.Form.Contains(PhraseKeys.Separator, StringComparison.Ordinal) && postings.Of(form.Group).Length > 0)
            .GroupBy(form => form.Form[0])
            .OrderBy(letter => letter.Key)
            .Select(letter => (letter.Key, Write(letter, postings))),
    ];

    private static byte[] Write(IEnumerable<(string Form, int Group)> forms, Postings postings)
    {
        var output = new ByteWriter();
        var coding = new FrontCoding(output);
        var sorted = forms.OrderBy(form => form.Form, StringComparer.Ordinal).ToList();
        output.Number(sorted.Count);
        foreach (var (form, group) in sorted)
        {
            coding.Write(form);
            output.Number(postings.Of(group).Length);
        }

        return output.Written.ToArray();
    }
}
