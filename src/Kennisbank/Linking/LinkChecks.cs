using System.Collections.Concurrent;
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
            CheckImage(page, image, links, problems);
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

    private static void CheckImage(Page page, BodyImage image, LinkResolver links, List<Problem> problems)
    {
        var problem = links.ResolveImage(page.Content.File, image.Target) switch
        {
            LinkTarget.Missing missing => BodyRules.MissingImage.At(
                image.At,
                $"Het plaatje '{image.Target}' is er niet.",
                Suggestion.DidYouMean(missing.File, links.Images) ?? "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand."),
            LinkTarget.Forbidden => BodyRules.ForbiddenScheme.At(
                image.At, "Een plaatje van een andere site wordt niet getoond: dat vertelt die site wie hier leest.", "Zet het, als dat mag, in de map afbeeldingen."),
            LinkTarget.Outside => BodyRules.OutsideInput.At(
                image.At, $"Het pad '{image.Target}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

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
