using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Linking;

/// <summary>Reports links that are broken or not allowed.</summary>
internal static class LinkProblems
{
    /// <summary>The number of headings that a message lists.</summary>
    private const int MaxListed = 12;

    /// <summary>Null when the link is valid.</summary>
    /// <param name="file">The file that contains the link.</param>
    public static Problem? With(LinkTarget target, BodyLink link, string file, LinkResolver links) => target switch
    {
        LinkTarget.Missing when link.Target.Length == 0 => BodyRules.BrokenLink.At(
            link.At, "Deze link heeft geen adres.", "Zet tussen de ronde haken waar de link heen gaat."),
        LinkTarget.Missing missing => BodyRules.BrokenLink.At(
            link.At, $"De link '{link.Target}' wijst naar niets.", HowToWrite(missing.File), () => WhereInstead(missing.File, link.Target, file, links)),
        LinkTarget.Draft draft => BodyRules.BrokenLink.At(
            link.At, $"De pagina {draft.File} is nog een concept en staat niet op de site.", "Haal de link weg tot zij gepubliceerd is."),
        LinkTarget.Withdrawn withdrawn => ReferenceRules.WithdrawnPage.At(
            link.At,
            $"De pagina {withdrawn.Page.File} is ingetrokken; de link leidt naar de mededeling daarover.",
            "Haal de link weg, en wat de tekst over die pagina zegt."),
        LinkTarget.Malformed => BodyRules.BrokenLink.At(
            link.At, $"'{link.Target}' is geen volledig adres.", "Schrijf het hele adres, zoals https://www.voorbeeld.nl/ of mailto:naam@voorbeeld.nl."),
        LinkTarget.MissingAnchor missing => BodyRules.BrokenAnchor.At(
            link.At,
            $"Op {missing.Page.Content.File} is geen kop '#{missing.Anchor}'.",
            "Neem het anker over van een kop op die pagina.",
            () => AnchorInstead(missing)),
        LinkTarget.Forbidden forbidden => BodyRules.ForbiddenScheme.At(
            link.At,
            $"Een link mag niet met '{forbidden.Start}' beginnen.",
            forbidden.Start is "http:" or "//" ? "Begin het adres met https://." : "Naar buiten mogen https: en mailto:."),
        LinkTarget.Outside => BodyRules.OutsideInput.At(
            link.At, $"De link '{link.Target}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
        _ => null,
    };

    private static string HowToWrite(string missing)
    {
        if (UrlPath.IsPermalink(missing))
        {
            return "Geen pagina heeft dit id. Kijk op de pagina zelf welk vast adres zij heeft.";
        }

        if (missing.StartsWith('/'))
        {
            return "Een adres op deze site begint en eindigt met een schuine streep, zoals /bakens/eigen-kracht/.";
        }

        if (IsHost(missing))
        {
            return "Zet https:// voor een adres op een andere site.";
        }

        return IsUnpublished(missing)
            ? "Een bestand of map die met _ begint, komt niet op de site."
            : "Schrijf het pad naar het bestand, vanaf dit bestand, bijvoorbeeld '../bakens/eigen-kracht.md'.";
    }

    /// <param name="missing">The path that does not exist, from the root or the input folder.</param>
    /// <param name="written">The whole link, whose query and fragment are kept.</param>
    private static string? WhereInstead(string missing, string written, string fromFile, LinkResolver links)
    {
        if (UrlPath.IsPermalink(missing) || IsHost(missing) || IsUnpublished(missing))
        {
            return null;
        }

        var rest = written.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? written[at..] : "";
        if (!missing.StartsWith('/'))
        {
            return PathInstead.Suggest(rest.StartsWith('?') ? missing.Split('?')[0] : missing, fromFile, links.Files, rest);
        }

        // Without its suffix the address may be valid.
        return links.Addresses.Contains(missing) ? $"Bedoelde u '{missing}'?"
            : Suggestion.Closest(missing, links.Addresses) is { } closest ? $"Bedoelde u '{closest}{rest}'?"
            : null;
    }

    private static bool IsHost(string path) => path.AsSpan(path.LastIndexOf('/') + 1).StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnpublished(string path) => path.StartsWith('_') || path.Contains("/_", StringComparison.Ordinal);

    private static string AnchorInstead(LinkTarget.MissingAnchor missing)
    {
        var known = missing.Page.Content.Body.Headings.Select(heading => heading.Anchor).ToList();
        if (known.Count == 0)
        {
            return "Die pagina heeft geen koppen; haal het stuk vanaf # weg.";
        }

        var more = known.Count > MaxListed ? " …" : "";
        return Suggestion.DidYouMean(missing.Anchor, known) ?? $"Er zijn: {string.Join(", ", known.Take(MaxListed))}{more}.";
    }
}
