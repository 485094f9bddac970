using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>
/// Makes a typed page of a parsed one, and checks it against its own rules. A page with mistakes still comes out, as
/// complete as it can be, so that other pages may refer to it without a complaint of their own.
/// </summary>
public static class PageReader
{
    /// <param name="defaults">What the folders above the page say for every page in them.</param>
    public static PageContent Read(ParsedPage parsed, ContentType type, YamlMap defaults, List<Problem> problems)
    {
        var keys = new MapReader(parsed.FrontMatter.WithDefaults(defaults), problems);
        var head = HeadReader.Read(keys, type, parsed.File, SlugOf(parsed.File, problems));
        PageContent page = type switch
        {
            ContentType.Les => LesReader.Read(keys, head, parsed.Body),
            ContentType.Casus => CasusReader.Read(keys, head, parsed.Body),
            ContentType.Verhaal => VerhaalReader.Read(keys, head, parsed.Body),
            ContentType.Leespad => LeespadReader.Read(keys, head, parsed.Body),
            ContentType.Baken => new Baken { Head = head, Body = parsed.Body, Number = keys.RequiredNumber(Keys.Number) },
            ContentType.Agenda => AgendaReader.Read(keys, head, parsed.Body),
            ContentType.Kenmerk => new Kenmerk { Head = head, Body = parsed.Body, Number = keys.RequiredNumber(Keys.Number) },
            ContentType.Achtergrond => new Achtergrond { Head = head, Body = parsed.Body },
            ContentType.Begrip => new Begrip { Head = head, Body = parsed.Body, Variants = [.. keys.Texts(Keys.Variants).Select(variant => variant.Value)] },
            ContentType.Bron => BronReader.Read(keys, head, parsed.Body),
            ContentType.Pagina => new Pagina { Head = head, Body = parsed.Body },
        };
        keys.RejectUnknownKeys($"een {type.Profile().PageName}");
        BodyChecks.Check(page, problems);
        return page;
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
