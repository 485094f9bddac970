using System.Text;
using System.Text.Json;
using Kennisbank.Browser.Tests.Scripts;
using Kennisbank.Cli.Receiving;
using Kennisbank.Content;
using Kennisbank.Views;
using MimeKit;
using MimeKit.Text;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>On random stories, what arrives of the letter of the form becomes the same file that the form itself makes.</summary>
public class ReceivedLetterTests(RandomLetters letters) : IClassFixture<RandomLetters>
{
    [Fact]
    public Task A_letter_that_arrived_as_it_was_sent_gives_the_file_of_the_form() => GivesTheSameFile(letter => letter);

    [Fact]
    public Task A_letter_that_was_wrapped_gives_the_same_file() => GivesTheSameFile(letter => Wrapped(letter));

    [Fact]
    public Task A_letter_that_was_forwarded_twice_gives_the_same_file() => GivesTheSameFile(letter =>
        "Zie hieronder.\n\n> Van: Iemand\n>\n>> "
        + $"{Wrapped($"Dag redactie!\n\n{letter}\n-- \nVerzonden vanaf mijn telefoon").Replace("\n", "\n>> ", StringComparison.Ordinal)}\n\nGroet");

    [Theory]
    [InlineData(ContentEncoding.QuotedPrintable, "utf-8")]
    [InlineData(ContentEncoding.Base64, "utf-8")]
    public Task A_letter_in_a_mail_gives_the_same_file(ContentEncoding encoding, string charset) => GivesTheSameFile(letter =>
    {
        var part = new TextPart(TextFormat.Plain) { ContentTransferEncoding = encoding };
        part.SetText(charset, Wrapped(letter));
        return Mail(part);
    });

    [Fact]
    public Task A_letter_in_a_mail_with_only_HTML_gives_the_same_file() => GivesTheSameFile(letter =>
        Mail(new TextPart(TextFormat.Html)
        {
            Text = $"<html><body><style>p {{}}</style><blockquote>{string.Concat(letter.Split('\n').Select(HtmlOf))}</blockquote></body></html>",
        }));

    [Fact]
    public Task A_letter_in_a_mail_that_was_attached_to_another_gives_the_same_file() => GivesTheSameFile(letter =>
        Mail(new Multipart("mixed")
        {
            new TextPart(TextFormat.Plain) { Text = "Zie de bijlage." },
            new MessagePart { Message = MessageOf(new TextPart(TextFormat.Plain) { Text = letter }) },
        }));

    [Fact]
    public async Task A_letter_with_curly_quotes_gives_the_file_of_a_story_with_curly_quotes()
    {
        foreach (var one in await letters.All())
        {
            Assert.Equal(one.OfCurly, Read(one.Curly).Text);
        }
    }

    [Fact]
    public async Task The_file_of_the_form_itself_is_received_as_it_is()
    {
        foreach (var one in await letters.All())
        {
            var mail = Mail(new Multipart("mixed")
            {
                new TextPart(TextFormat.Plain) { Text = "In de bijlage zit een verhaal." },
                new MimePart("application", "octet-stream")
                {
                    FileName = "verhaal.md",
                    Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(one.Text))),
                    ContentTransferEncoding = ContentEncoding.Base64,
                },
            });

            Assert.Equal((one.Path, one.Text), Pair(Read(one.Text)));
            Assert.Equal((one.Path, one.Text), Pair(Read(mail)));
        }
    }

    private async Task GivesTheSameFile(Func<string, string> underway)
    {
        foreach (var one in await letters.All())
        {
            Assert.Equal((one.Path, one.Text), Pair(Read(underway(one.Letter))));
        }
    }

    private static ReceivedStory Read(string arrived)
    {
        var bytes = Encoding.UTF8.GetBytes(arrived);
        return ReceivedMail.HasHeaders(bytes) ? ReceivedMail.Read(bytes) : ReceivedText.Read(ReceivedText.Decode(bytes));
    }

    private static (string Path, string Text) Pair(ReceivedStory story) => (story.Path, story.Text);

    private static string Mail(MimeEntity body)
    {
        using var written = new MemoryStream();
        MessageOf(body).WriteTo(written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static MimeMessage MessageOf(MimeEntity body) => new(
        [new MailboxAddress("Iemand", "iemand@voorbeeld.example")], [new MailboxAddress("Redactie", "redactie@voorbeeld.example")], "Een verhaal", body);

    /// <summary>As mail programs write a line in HTML.</summary>
    private static string HtmlOf(string line) => line == "" ? "<div><br></div>\n" : $"<div>{HtmlUtils.HtmlEncode(line)}</div>\n";

    /// <summary>As mail programs break lines, at 76 characters.</summary>
    private static string Wrapped(string letter) => string.Join('\n', letter.Split('\n').Select(line =>
    {
        var lines = new List<string> { "" };
        foreach (var word in line.Split(' '))
        {
            if (lines[^1] != "" && lines[^1].Length + 1 + word.Length > 76)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1] == "" ? word : $"{lines[^1]} {word}";
            }
        }

        return string.Join('\n', lines);
    }));
}

/// <summary>The stories, which are made once.</summary>
public sealed class RandomLetters
{
    private const int Count = 300;

    private Task<IReadOnlyList<RandomLetter>>? _all;

    internal Task<IReadOnlyList<RandomLetter>> All() => _all ??= Make();

    private static async Task<IReadOnlyList<RandomLetter>> Make()
    {
        var casus = SharePrompt.All.Select(prompt => prompt.CaseHeading);
        var verhaal = SharePrompt.All.Where(prompt => prompt.StoryHeading is not null).Select(prompt => prompt.AloneHeading ?? prompt.StoryHeading);
        var (exitCode, output, errors) = await NodeTool.Run(
            "share-letters.mjs", ShareLabels.AsText,
            $"casus|{string.Join('|', casus)};verhaal|{string.Join('|', verhaal)}",
            "eigen-kracht|formeel-en-informeel|woerden",
            string.Join('|', Confirmation.All.Select(one => one.Word)), $"{Count}");
        Assert.True(exitCode == 0, errors);
        return JsonSerializer.Deserialize<List<RandomLetter>>(output, JsonSerializerOptions.Web)!;
    }
}

/// <param name="Path">Of the file of the form, under the input folder.</param>
/// <param name="Text">The file of the form.</param>
/// <param name="Curly">The letter with curly quotes.</param>
/// <param name="OfCurly">The file of the story with curly quotes.</param>
internal sealed record RandomLetter(string Letter, string Path, string Text, string Curly, string OfCurly);
