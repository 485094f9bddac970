using System.Text;

namespace Kennisbank.Search.Words;

/// <summary>The keys of the words of a short text, without stop words.</summary>
internal static class PhraseKeys
{
    public const char Separator = ' ';

    public static IReadOnlyList<string> Of(string text)
    {
        Span<char> buffer = stackalloc char[WordScanner.MaxLength];
        var scanner = new WordScanner(Encoding.UTF8.GetBytes(text), isHtml: false, buffer);
        var keys = new List<string>();
        while (scanner.Next())
        {
            if (scanner.Word.ToString() is var word && !StopWords.All.Contains(word))
            {
                keys.Add(FormGroups.KeyOf(word));
            }
        }

        return keys;
    }
}
