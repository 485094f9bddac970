using Kennisbank.Content;

namespace Kennisbank.Typing.Privacy;

internal static class AllowedWordsKey
{
    public static IReadOnlyList<AllowedWords> Read(MapReader keys) =>
        keys.Texts(Keys.PrivacyConsent).Select(words => new AllowedWords(words.Value, words.At)).ToArray();
}
