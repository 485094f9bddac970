using System.Text;
using System.Text.RegularExpressions;

namespace Kennisbank.Cli.Receiving;

/// <summary>Escapes a story as Markdown, in which only web addresses become links. The twin in the browser is <c>share/file/markdown.ts</c>.</summary>
internal static partial class ContributedMarkdown
{
    public static string Of(StoryBlock block) => block.Kind switch
    {
        StoryBlockKind.Paragraph => string.Join("\\\n", block.Lines.Select(Escaped)),
        StoryBlockKind.Bullets => string.Join('\n', block.Lines.Select(item => $"- {Escaped(item)}")),
        StoryBlockKind.Numbers => string.Join('\n', block.Lines.Select((item, index) => $"{index + 1}. {Escaped(item)}")),
    };

    private static string Escaped(string line)
    {
        var from = 0;
        var markdown = new StringBuilder();
        foreach (var address in WebAddress().EnumerateMatches(line))
        {
            markdown.Append(Signs(line[from..address.Index])).Append('<').Append(line.AsSpan(address.Index, address.Length)).Append('>');
            from = address.Index + address.Length;
        }

        return FirstSign(markdown.Append(Signs(line[from..])).ToString());
    }

    private static string Signs(string text)
    {
        text = Sign().Replace(text, @"\$0");
        text = DoubleSign().Replace(text, @"\$0");
        text = Shortcode().Replace(text, @"\:");
        text = BareAddress().Replace(text, @"$0\");
        return Entity().Replace(text, @"\&");
    }

    private static string FirstSign(string line) => Numeral().Replace(OpeningSign().Replace(line, @"\$0"), @"$0\");

    private const string AddressSign = "[a-zA-Z0-9._~:/?#@!$&'*+,;=-]|%[0-9a-fA-F]{2}";

    [GeneratedRegex(
        @"[hH][tT][tT][pP][sS]://[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?::[0-9]+)?(?:[/?#](?:" + AddressSign + @"|\((?:" + AddressSign
        + @")*\))*)?(?<![.,;:!?'*_~])")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"[\\`*_[\]<|~^{$]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"([=+%])(?=\1)")]
    private static partial Regex DoubleSign();

    [GeneratedRegex(":(?=[a-z0-9_+-]+:)")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?<![a-zA-Z0-9_])(?:[hH][tT][tT][pP][sS]?(?=://)|[wW]{3}(?=\.))")]
    private static partial Regex BareAddress();

    [GeneratedRegex("&(?=#|[a-zA-Z][a-zA-Z0-9]*;)")]
    private static partial Regex Entity();

    [GeneratedRegex("^[#>+=:!-]")]
    private static partial Regex OpeningSign();

    [GeneratedRegex(@"^[0-9]+(?=[.)])")]
    private static partial Regex Numeral();
}
