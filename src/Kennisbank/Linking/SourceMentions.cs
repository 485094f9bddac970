using System.Globalization;
using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>
/// Reports references to a numbered table, figure, chapter or page of a source, where readers have no source at hand. A linking check, because
/// a figure that the page itself shows is at hand. A source may describe its own parts, and a page about the site may describe a correction.
/// </summary>
internal static partial class SourceMentions
{
    public static void Check(Site site, List<Problem> problems)
    {
        foreach (var page in site.Pages.Where(page => page.Type is not (ContentType.Bron or ContentType.Pagina)))
        {
            Check(page, problems);
        }
    }

    private static void Check(Page page, List<Problem> problems)
    {
        var content = page.Content;
        foreach (var text in content.KeyTexts)
        {
            Check(page, text.Text, (_, _) => text.At, problems);
        }

        var firstLine = content.Body.FirstLine;
        Check(page, content.Body.Markdown, (text, at) => Location.After(content.File, text.AsSpan(0, at), firstLine), problems);
    }

    private static void Check(Page page, string text, Func<string, int, Location> placeOf, List<Problem> problems)
    {
        foreach (var mention in Mentions().Matches(text).Where(found => found.Groups["kind"].Success && !IsShown(page, found)))
        {
            var written = string.Join(' ', mention.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            problems.Add(BodyRules.PlaceInSource.At(
                placeOf(text, mention.Index),
                $"'{written}' staat in de bron, en de lezer ziet dat niet.",
                $"Vertel wat er staat, en zet de plek bij '{Keys.Place}' van de bron."));
        }
    }

    /// <summary>Whether it is a figure with that number on the page itself.</summary>
    private static bool IsShown(Page page, Match mention) =>
        mention.Groups["kind"].Value.Equals("figuur", StringComparison.OrdinalIgnoreCase)
        && page.Targets.Diagrams.OfType<LinkTarget.Diagram>()
            .Any(diagram => diagram.Content?.Diagram.Head.Number.ToString(CultureInfo.InvariantCulture) == mention.Groups["number"].Value);

    /// <summary>Passes over links, where readers can go and look, over rows of tables, which list places, and over code.</summary>
    [GeneratedRegex(
        @"\[[^\]\n]*\]\([^)\n]*\)|`[^`\n]*`|^[ \t]*\|[^\n]*"
        + @"|\b(?<kind>tabel|figuur|afbeelding|grafiek|schema|hoofdstuk|paragraaf|bijlage|bladzijde|pagina|blz\.|pag\.)"
        + @"\s+(?<number>[0-9]+(?:\.[0-9]+)*)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();
}
