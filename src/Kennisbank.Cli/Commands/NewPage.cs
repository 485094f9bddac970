using Kennisbank.Cli.CommandLine;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Commands;

/// <summary>A page to be created, with a template filled in for the current site.</summary>
/// <param name="File">Path under the input folder.</param>
internal sealed record NewPage(string File, string Text)
{
    /// <param name="site">With drafts, so that their names, ids and numbers are taken too.</param>
    /// <param name="seriesName">Of a lesson; null for the first series of the site.</param>
    /// <exception cref="UsageException">The title or the series cannot be used.</exception>
    public static NewPage Create(Site site, ContentType type, string title, string? seriesName, DateOnly today)
    {
        var slug = SlugOf(title);
        if (site.PagesOf(type).FirstOrDefault(page => page.Content.Slug == slug) is { } taken)
        {
            throw new UsageException($"Er is al een {type.Singular()} met de naam '{slug}': {taken.Content.File}. Kies een andere titel.");
        }

        var series = type == ContentType.Les ? SeriesOf(site, seriesName) : null;
        var sources = site.PagesOf(ContentType.Bron).Select(page => page.Content.Slug).ToList();
        var values = new Dictionary<string, string>
        {
            ["id"] = FreshId(site),
            ["titel"] = Quote(title.Trim()),
            ["datum"] = today.Iso(),
            ["bron"] = series is not null && sources.Contains(series.Slug) ? series.Slug : FirstOr(sources, "naam-van-de-bron"),
            ["bronnen"] = string.Join(", ", sources),
            ["gemeente"] = FirstOr([.. site.Tags(TagKind.Gemeente).Select(tag => tag.Slug)], "naam-van-de-gemeente"),
            ["methode"] = FirstOr(NamesOf(site, ContentType.Methode, page => FitsCase((Methode)page)), "methoden/naam-van-de-methode"),
            ["stuk"] = FirstOr(NamesOf(site, ContentType.Casus, _ => true), "casussen/naam-van-de-casus"),
            ["baken"] = FirstOr(NamesOf(site, ContentType.Baken, _ => true), "bakens/naam-van-het-baken"),
            ["stappen"] = StepsOf(site),
            ["reeks"] = series?.Slug ?? "",
            ["nummer"] = $"{NextNumber(site, type, series)}",
        };
        var folder = series is not null ? $"{type.Folder()}/{series.Slug}" : type.Folder();
        return new NewPage($"{folder}/{slug}.md", NewPageText.Fill(type, values));
    }

    /// <exception cref="UsageException">The file exists already and is left alone, or it cannot be written.</exception>
    public void WriteUnder(string inputFolder)
    {
        var path = Path.Combine(inputFolder, File);
        if (System.IO.File.Exists(path))
        {
            throw new UsageException($"Het bestand '{path}' is er al en is niet veranderd. Kies een andere titel.");
        }

        Disk.Write(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew);
            using var writer = new StreamWriter(stream);
            writer.Write(Text);
        });
    }

    private static string SlugOf(string title)
    {
        if (title.Trim().Length > PageHead.MaxTitle || title.Any(char.IsControl))
        {
            throw new UsageException($"Een titel is één regel van hoogstens {PageHead.MaxTitle} tekens.");
        }

        return Slug.Near(title, otherwise: "") is { Length: > 0 } slug
            ? slug
            : throw new UsageException($"Van de titel '{title}' is geen adres te maken. Gebruik letters of cijfers.");
    }

    private static string FreshId(Site site)
    {
        var taken = site.TakenIds.ToHashSet(StringComparer.Ordinal);
        while (true)
        {
            var id = PageId.Fresh();
            if (!taken.Contains(id))
            {
                return id;
            }
        }
    }

    private static List<string> NamesOf(Site site, ContentType type, Func<PageContent, bool> fits) =>
        [.. site.PagesOf(type).Select(page => page.Content).Where(fits).Select(content => content.Name)];

    /// <summary>As a new bijeenkomst starts: six people, with a case of the site.</summary>
    private static bool FitsCase(Methode method) => method.Kinds.Contains(BijeenkomstKind.Casus) && method.Group.Fits(6);

    private static string FirstOr(List<string> known, string otherwise) => known.Count > 0 ? known[0] : otherwise;

    private static int NextNumber(Site site, ContentType type, LessonSeries? series) => site.PagesOf(type)
        .Select(page => page.Content).OfType<NumberedPage>().Where(page => series is null || page is Les les && les.Series.Slug == series.Slug)
        .Select(page => page.Number).DefaultIfEmpty(0).Max() + 1;

    private static LessonSeries SeriesOf(Site site, string? name)
    {
        if (site.Series.Count == 0)
        {
            throw new UsageException($"Er is nog geen reeks. Zet er eerst een in {LessonSeries.FileName}, bijvoorbeeld 'onze-lessen: Onze lessen'.");
        }

        var names = site.Series.Select(series => series.Slug).ToList();
        return name is null ? site.Series[0] : site.Series.FirstOrDefault(series => series.Slug == name) ?? throw new UsageException(
            $"'{name}' is geen reeks. {Suggestion.DidYouMean(name, names) ?? $"Kies uit: {string.Join(", ", names)}."} "
            + $"Een nieuwe reeks zet u in {LessonSeries.FileName}.");
    }

    /// <summary>Pages to read in order: the first of the site, as many as a path needs.</summary>
    private static string StepsOf(Site site)
    {
        var known = ContentTypes.Browsable.Append(ContentType.Baken).SelectMany(type => NamesOf(site, type, _ => true)).Take(Leespad.MinSteps).ToList();
        var rest = Enumerable.Range(known.Count + 1, Leespad.MinSteps - known.Count).Select(number => $"lessen/naam-van-pagina-{number}");
        return string.Concat(known.Concat(rest).Select(page => $"\n  - {page}"));
    }

    /// <summary>A quoted YAML string, because a title may contain a colon.</summary>
    private static string Quote(string title) => $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
}
