namespace Kennisbank.Search.Words;

/// <summary>The keys of the words of a short text, without stop words.</summary>
internal static class PhraseKeys
{
    public const char Separator = ' ';

    public static IReadOnlyList<string> Of(string text) =>
        [.. WordScanner.AllIn(text).Where(word => !StopWords.All.Contains(word)).Select(FormGroups.KeyOf)];
}
