using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;
using Kennisbank.Typing.Privacy;

namespace Kennisbank.Typing;

/// <summary>Reads the keys that every page has, whatever its type.</summary>
public static class HeadReader
{
    internal static PageHead Read(MapReader keys, ContentType type, string file, string slug)
    {
        var profile = type.Profile();
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
            Title = keys.RequiredText(Keys.Title, max: PageHead.MaxTitle),
            Summary = keys.RequiredText(Keys.Summary, PageHead.MinSummary, PageHead.MaxSummary),
            Bakens = profile.IsOnMatrix ? keys.References(Keys.Bakens, PageHead.MaxBakens) : [],
            Agendas = profile.IsOnMatrix ? keys.References(Keys.Agendas) : [],
            Themes = profile.IsTagged ? keys.References(Keys.Themes, PageHead.MaxThemes) : [],
            Roles = profile.IsTagged ? keys.References(Keys.Roles) : [],
            Contribution = contribution,
            Sources = profile.HasSources ? ReadSources(keys, isRequired: contribution is null) : [],
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
