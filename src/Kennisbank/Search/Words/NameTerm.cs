namespace Kennisbank.Search.Words;

/// <summary>
/// A whole title as one term of the index (<c>eig kracht=</c>), so that a question that is exactly a title finds its page, whatever else
/// has these words. Stop words do not count, unless there is nothing else.
/// </summary>
internal static class NameTerm
{
    /// <summary>The sign at the end: no word has it, and it sorts the term close to the first word.</summary>
    private const char End = '=';

    public static string Of(string name)
    {
        var words = WordScanner.AllIn(name);
        var telling = words.FindAll(word => !StopWords.All.Contains(word));
        return string.Join(PhraseKeys.Separator, (telling.Count > 0 ? telling : words).Select(word => WordForms.KeyOf(word))) + End;
    }

    public static bool Is(string form) => form.EndsWith(End);
}
