using Kennisbank.Search.Indexing;
using Kennisbank.Search.Words;

namespace Kennisbank.Search.Format;

/// <summary>All forms by first letter, each with its number of pages: to suggest corrections for words that are not on the site.</summary>
internal static class WordLists
{
    /// <returns>By letter, in order.</returns>
    public static IReadOnlyList<WordFile> Of(TermDictionary terms, Postings postings)
    {
        var files = new List<WordFile>();
        var letter = new List<WordForm>();
        foreach (var form in terms.Forms)
        {
            if (IsListed(form, postings))
            {
                if (letter.Count > 0 && letter[0].Form[0] != form.Form[0])
                {
                    files.Add(FileOf(letter, postings));
                    letter.Clear();
                }

                letter.Add(form);
            }
        }

        if (letter.Count > 0)
        {
            files.Add(FileOf(letter, postings));
        }

        return files;
    }

    private static bool IsListed(WordForm word, Postings postings) =>
        word.Form.Length > 2
        && char.IsAsciiLetterLower(word.Form[0])
        && !word.Form.Contains(PhraseKeys.Separator, StringComparison.Ordinal)
        && !NameTerm.Is(word.Form)
        && postings.Of(word.Group).Length > 0;

    private static WordFile FileOf(List<WordForm> forms, Postings postings)
    {
        var output = new ByteWriter();
        var coding = new FrontCoding(output);
        output.Number(forms.Count);
        foreach (var (form, group) in forms)
        {
            coding.Write(form);
            output.Number(postings.Of(group).Length);
        }

        return new WordFile(forms[0].Form[0], output.Written.ToArray());
    }
}

/// <param name="Letter">The first letter of every form in the list.</param>
/// <param name="Bytes">Before compression.</param>
internal sealed record WordFile(char Letter, byte[] Bytes);
