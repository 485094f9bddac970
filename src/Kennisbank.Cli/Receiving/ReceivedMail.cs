using System.Text;
using System.Text.RegularExpressions;
using Kennisbank.Cli.CommandLine;
using MimeKit;
using MimeKit.Text;

namespace Kennisbank.Cli.Receiving;

/// <summary>Finds the story in a mail: attached, in its text, or in a mail that was forwarded with it.</summary>
internal static partial class ReceivedMail
{
    /// <exception cref="UsageException">The file is no mail, or has no story in it.</exception>
    public static ReceivedStory Read(byte[] file)
    {
        var texts = Texts(Load(file)).ToList();
        var story = texts.FirstOrDefault(text => ReceivedText.HasStory(text.Words));
        return story.Words is null
            ? throw new UsageException(
                "In deze mail staat geen verhaal van het formulier, ook niet in een bijlage. "
                + "Is het in eigen woorden verteld, vul dan met de verteller het formulier in.")
            : ReceivedText.Read(story.Words);
    }

    /// <summary>Whether it begins with the headers of a mail.</summary>
    public static bool HasHeaders(byte[] file) =>
        Header().IsMatch(Encoding.Latin1.GetString(file.AsSpan(0, Math.Min(file.Length, 1000))));

    private static MimeMessage Load(byte[] file)
    {
        try
        {
            return MimeMessage.Load(new MemoryStream(file));
        }
        catch (FormatException)
        {
            throw new UsageException("Dit bestand is niet als mail te lezen. Bewaar de mail nog eens als .eml, of kopieer de tekst naar een .txt-bestand.");
        }
    }

    /// <summary>Everything that may be the story: what is attached first, because nothing is wrapped or quoted there.</summary>
    private static IEnumerable<(int Order, string Words)> Texts(MimeMessage mail) =>
        mail.BodyParts.SelectMany(TextsOf).OrderBy(text => text.Order);

    private static IEnumerable<(int Order, string Words)> TextsOf(MimeEntity part) => part switch
    {
        MessagePart { Message: { } forwarded } => Texts(forwarded).Select(text => (text.Order + 3, text.Words)),
        TextPart { IsHtml: true } html => [(2, HtmlWords.Of(html.Text))],
        TextPart text => [(IsFile(text) ? 0 : 1, Flowed(text))],
        MimePart { Content: { } content } file when IsFile(file) => [(0, ReceivedText.Decode(Bytes(content)))],
        _ => [],
    };

    private static bool IsFile(MimePart part) =>
        part.FileName is { } name && Path.GetExtension(name) is ".md" or ".txt";

    /// <summary>Some programs end a line with a space that must go, even within a word.</summary>
    private static string Flowed(TextPart text) => text.ContentType.Parameters["delsp"] is { } delete
        && delete.Equals("yes", StringComparison.OrdinalIgnoreCase)
            ? new FlowedToText { DeleteSpace = true }.Convert(text.Text)
            : text.Text;

    private static byte[] Bytes(IMimeContent content)
    {
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z-]*: [^\n]*\n(?:[A-Za-z][A-Za-z-]*: |[ \t])")]
    private static partial Regex Header();
}
