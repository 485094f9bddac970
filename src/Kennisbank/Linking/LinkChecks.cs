using System.Collections.Concurrent;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Linking;

/// <summary>Every link and image in every text leads somewhere it may lead.</summary>
internal static class LinkChecks
{
    public static void Check(IReadOnlyList<Page> pages, LinkResolver links, List<Problem> problems)
    {
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, pages.Count)),
            () => new List<Problem>(),
            (range, _, found) =>
            {
                for (var index = range.Item1; index < Math.Min(range.Item2, pages.Count); index++)
                {
                    CheckPage(pages[index], links, found);
                }

                return found;
            },
            found =>
            {
                lock (problems)
                {
                    problems.AddRange(found);
                }
            });
    }

    private static void CheckPage(Page page, LinkResolver links, List<Problem> problems)
    {
        foreach (var link in page.Content.Body.Links)
        {
            CheckLink(page, link, links, problems);
        }

        foreach (var image in page.Content.Body.Images)
        {
            CheckImage(page, image.Target, image.At, isInText: true, links, problems);
        }

        foreach (var diagram in page.Content.Body.Diagrams)
        {
            CheckImage(page, diagram.Target, diagram.At, isInText: false, links, problems);
        }
    }

    private static void CheckLink(Page page, BodyLink link, LinkResolver links, List<Problem> problems)
    {
        var problem = links.Resolve(page.Content.File, link.Target) switch
        {
            LinkTarget.Missing missing => BodyRules.BrokenLink.At(
                link.At, $"De link '{link.Target}' wijst naar niets.", SuggestFile(page, missing.File, links)),
            LinkTarget.MissingAnchor missing => BodyRules.BrokenAnchor.At(
                link.At, $"Op {missing.Page.Content.File} is geen kop '#{missing.Anchor}'.", SuggestAnchor(missing)),
            LinkTarget.Forbidden forbidden => BodyRules.ForbiddenScheme.At(
                link.At,
                forbidden.Scheme == "//" ? "Een adres dat met // begint, mag niet." : $"Een link die met '{forbidden.Scheme}:' begint, mag niet.",
                forbidden.Scheme is "http" or "//" ? "Begin het adres met https://." : "Naar buiten mogen https: en mailto:."),
            LinkTarget.Outside => BodyRules.OutsideInput.At(
                link.At, $"De link '{link.Target}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    private static void CheckImage(Page page, string target, Location at, bool isInText, LinkResolver links, List<Problem> problems)
    {
        var problem = links.ResolveImage(page.Content.File, target) switch
        {
            LinkTarget.Missing missing => Missing(missing.File, target, at, links),
            LinkTarget.Diagram when isInText => BodyRules.DiagramInText.At(
                at, "Een figuur kan niet midden in een tekst, lijst of citaat staan.", "Zet haar op een eigen regel, met een lege regel erboven en eronder."),
            LinkTarget.Forbidden => BodyRules.ForbiddenScheme.At(
                at, "Een plaatje van een andere site wordt niet getoond: dat vertelt die site wie hier leest.", "Zet het, als dat mag, in de map afbeeldingen."),
            LinkTarget.Outside => BodyRules.OutsideInput.At(
                at, $"Het pad '{target}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    private static Problem Missing(string file, string target, Location at, LinkResolver links) =>
        file.EndsWith(DiagramFile.Extension, StringComparison.Ordinal)
            ? BodyRules.MissingImage.At(
                at,
                $"De figuur '{target}' is er niet.",
                Suggestion.DidYouMean(file, links.Diagrams) ?? $"Zet haar gegevens in de map {DiagramFile.Folder} en schrijf het pad vanaf dit bestand.")
            : BodyRules.MissingImage.At(
                at,
                $"Het plaatje '{target}' is er niet.",
                Suggestion.DidYouMean(file, links.Images) ?? "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand.");

    private static string SuggestFile(Page page, string missing, LinkResolver links)
    {
        // A right name in the wrong folder is the commonest mistake; after that, a typing error.
        var name = missing[(missing.LastIndexOf('/') + 1)..].TrimEnd('/');
        var closest = links.Files.FirstOrDefault(file => file.EndsWith("/" + name, StringComparison.Ordinal)) ?? Suggestion.Closest(missing, links.Files);
        return closest is null
            ? "Schrijf het pad naar het bestand, vanaf dit bestand, bijvoorbeeld '../bakens/eigen-kracht.md'."
            : $"Bedoelde u '{InputRelative(page.Content.File, closest)}'?";
    }

    private static string SuggestAnchor(LinkTarget.MissingAnchor missing)
    {
        var known = missing.Page.Content.Body.Headings.Select(heading => heading.Anchor).ToList();
        return Suggestion.DidYouMean(missing.Anchor, known)
            ?? (known.Count == 0 ? "Die pagina heeft geen koppen; haal het anker weg." : $"Er zijn: {string.Join(", ", known)}.");
    }

    private static string InputRelative(string fromFile, string toFile)
    {
        var from = fromFile.Split('/')[..^1];
        var to = toFile.Split('/');
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }
}
