using Kennisbank.Checking.Privacy;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Checking;

/// <summary>Reads the keys that every page has, whatever its type.</summary>
public static class HeadReader
{
    /// <summary>In characters.</summary>
    public const int MaxTitle = 120;

    private const int MinSummary = 20;
    private const int MaxSummary = 220;
    private const int MaxBakens = 3;
    private const int MaxThemes = 4;

    internal static PageHead Read(MapReader keys, ContentType type, string file, string slug)
    {
        // A baken or phase is itself a tag and carries none of its own kind; a page about the site is about none.
        var isTagged = type != ContentType.Pagina;
        var hasPlaceOnMatrix = isTagged && type is not (ContentType.Baken or ContentType.AgendaFase);
        var published = keys.RequiredDate(Keys.Published);
        var contribution = ContributionReader.Read(keys, type);
        return new PageHead
        {
            File = file,
            Slug = slug,
            Id = ReadId(keys),
            IdAt = keys.PlaceOf(Keys.Id),
            NumberAt = keys.PlaceOf(Keys.Number),
            IsPartial = keys.IsPartial,
            Title = keys.RequiredText(Keys.Title, max: MaxTitle),
            Summary = keys.RequiredText(Keys.Summary, MinSummary, MaxSummary),
            Bakens = hasPlaceOnMatrix ? keys.References(Keys.Bakens, MaxBakens) : [],
            Phases = hasPlaceOnMatrix ? keys.References(Keys.Phases) : [],
            Themes = isTagged ? keys.References(Keys.Themes, MaxThemes) : [],
            Roles = isTagged ? keys.References(Keys.Roles) : [],
            Contribution = contribution,
            Sources = HasSources(type) ? ReadSources(keys, isRequired: contribution is null) : [],
            SeeAlso = keys.References(Keys.SeeAlso),
            Published = published,
            PublishedAt = keys.PlaceOf(Keys.Published),
            Updated = ReadUpdated(keys, published),
            UpdatedAt = keys.PlaceOf(Keys.Updated),
            PrivacyConsent = AllowedWordsKey.Read(keys),
            IsDraft = keys.YesOrNo(Keys.Draft),
            LinksTerms = keys.YesOrNo(Keys.LinksTerms, otherwise: true),
        };
    }

    /// <summary>A source is one itself, a reading path only puts pages in order that name theirs, and the site speaks for itself.</summary>
    private static bool HasSources(ContentType type) => type is not (ContentType.Bron or ContentType.Leespad or ContentType.Pagina);

    internal static string ReadId(MapReader keys)
    {
        var id = keys.RequiredText(Keys.Id);
        if (id.Length == 0 || PageId.IsValid(id))
        {
            return id;
        }

        keys.Problems.Add(FrontMatterRules.BadId.At(
            keys.PlaceOf(Keys.Id),
            $"'{id}' is geen id: dat zijn {PageId.Length} tekens uit {PageId.Alphabet}.",
            "Verzin er zelf een, of neem over wat de opdracht 'new' geeft."));
        return "";
    }

    private static SourceReference[] ReadSources(MapReader keys, bool isRequired)
    {
        var sources = new List<SourceReference>();
        foreach (var item in keys.Maps(Keys.Sources))
        {
            var name = item.RequiredText(Keys.Source);
            var place = item.RequiredText(Keys.Place);
            item.RejectUnknownKeys("een bron");
            if (name.Length > 0)
            {
                sources.Add(new SourceReference(new Reference(SharedText.Of(name), item.PlaceOf(Keys.Source)), SharedText.Of(place)));
            }
        }

        if (isRequired && keys.HasNothing(Keys.Sources) && !keys.IsPartial)
        {
            keys.Problems.Add(ReferenceRules.NoSource.At(
                keys.PlaceOf(Keys.Sources),
                "De pagina noemt geen bron.",
                $"Zet bij '{Keys.Sources}' op welke bron zij steunt en waar daarin, bijvoorbeeld '- bron: relatiegerichte-gemeente' met 'plaats: les 4'."));
        }

        return sources.ToArray();
    }

    private static DateOnly? ReadUpdated(MapReader keys, DateOnly published)
    {
        var updated = keys.Date(Keys.Updated);
        if (updated < published)
        {
            keys.Problems.Add(FrontMatterRules.BadDate.At(
                keys.PlaceOf(Keys.Updated),
                $"De dag bij '{Keys.Updated}' ligt voor die bij '{Keys.Published}'.",
                $"'{Keys.Published}' is de eerste publicatie; een wijziging kan daar niet voor liggen."));
        }

        return updated;
    }
}
