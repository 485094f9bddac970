using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Content;

namespace Kennisbank.Cli.Receiving;

/// <summary>Reads the story in a text: the letter of the form, or the file that the form makes for a repository.</summary>
internal static partial class ReceivedText
{
    private const string Fence = "---\n";

    /// <summary>What programs on Windows write that do not write UTF-8.</summary>
    private const int WindowsEncoding = 1252;

    public static bool HasStory(string text) => IsFile(text) || LetterPieces.HasLetter(text);

    /// <exception cref="UsageException">There is no whole story in it.</exception>
    public static ReceivedStory Read(string text) => IsFile(text) ? OfFile(WithoutMark(text)) : Letter.Read(text);

    public static string Decode(byte[] bytes)
    {
        try
        {
            // Recognizes the marks of UTF-8 and UTF-16 at the beginning.
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WindowsEncoding)!.GetString(bytes);
        }
    }

    private static bool IsFile(string text) => WithoutMark(text).StartsWith(Fence, StringComparison.Ordinal);

    private static string WithoutMark(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static ReceivedStory OfFile(string text)
    {
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal);
        var front = end < 0 ? "" : text[..end];
        if (!Contributed().IsMatch(front) || Title().Match(front) is not { Success: true } match)
        {
            throw new UsageException(
                "Dit bestand komt niet van het formulier: bovenaan ontbreekt 'titel' of 'ingezonden: ja'. "
                + "Zet het zelf in de goede map, en draai daarna 'check'.");
        }

        var title = match.Groups["title"].Value.Replace("''", "'", StringComparison.Ordinal);
        var type = Form().IsMatch(front) ? ContentType.Verhaal : ContentType.Casus;
        return new ReceivedStory(ContributedFile.PathOf(type, title), title, text);
    }

    [GeneratedRegex("^ingezonden: ja$", RegexOptions.Multiline)]
    private static partial Regex Contributed();

    [GeneratedRegex("^titel: '(?<title>.*)'$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex("^vorm: ", RegexOptions.Multiline)]
    private static partial Regex Form();
}
