using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>
/// Converts a parsed page into a typed one, and checks it by itself. A page with mistakes still results in a page, as
/// complete as possible, so that references to it are not reported too.
/// </summary>
public static class PageReader
{
    /// <param name="defaults">The defaults of the folders above the page.</param>
    public static PageContent Read(ParsedPage parsed, ContentType type, YamlMap defaults, List<Problem> problems)
    {
        var keys = new MapReader(parsed.FrontMatter.WithDefaults(defaults), problems);
        var head = HeadReader.Read(keys, type, parsed.File, SlugOf(parsed.File, problems));
        PageContent page = type switch
        {
            ContentType.Les => LesReader.Read(keys, head, parsed.Body),
            ContentType.Casus => CasusReader.Read(keys, head, parsed.Body),
            ContentType.Verhaal => VerhaalReader.Read(keys, head, parsed.Body),
            ContentType.Situatie => SituatieReader.Read(keys, head, parsed.Body),
            ContentType.Leespad => LeespadReader.Read(keys, head, parsed.Body),
            ContentType.Bijeenkomst => BijeenkomstReader.Read(keys, head, parsed.Body),
            ContentType.Methode => MethodeReader.Read(keys, head, parsed.Body),
            ContentType.Checklist => ChecklistReader.Read(keys, head, parsed.Body),
            ContentType.Baken => new Baken { Head = head, Body = parsed.Body, Number = keys.RequiredNumber(Keys.Number) },
            ContentType.Agenda => AgendaReader.Read(keys, head, parsed.Body),
            ContentType.Kenmerk => new Kenmerk { Head = head, Body = parsed.Body, Number = keys.RequiredNumber(Keys.Number) },
            ContentType.Patroon => PatroonReader.Read(keys, head, parsed.Body),
            ContentType.Achtergrond => AchtergrondReader.Read(keys, head, parsed.Body),
            ContentType.Begrip => new Begrip { Head = head, Body = parsed.Body, Variants = keys.Strings(Keys.Variants) },
            ContentType.Bron => BronReader.Read(keys, head, parsed.Body),
            ContentType.Pagina => new Pagina { Head = head, Body = parsed.Body },
        };
        keys.RejectUnknownKeys($"een {type.Profile().PageName}");
        BodyChecks.Check(page, problems);
        return page with { KeyTexts = KeySentences.Of(parsed.FrontMatter) };
    }

    internal static string SlugOf(string path, List<Problem> problems)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (!Slug.IsValid(name))
        {
            problems.Add(FileRules.BadName.At(
                new Location(path),
                $"De bestandsnaam '{name}' past niet in een adres.",
                $"Noem het bestand '{Slug.Near(name, "nieuwe-pagina")}.md': kleine letters, cijfers en streepjes."));
        }

        return name;
    }
}
