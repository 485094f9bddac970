using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

/// <summary>Reads the keys that every page has, whatever its type.</summary>
public static class HeadReader
{
    internal static PageHead Read(MapReader keys, ContentType type, string file, string slug)
    {
        var profile = type.Profile();
        var published = keys.RequiredDate(Keys.Published);
        var updated = ReadUpdated(keys, published);
        var contribution = ContributionReader.Read(keys, type);
        var sources = profile.Knows(Keys.Sources) ? ReadSources(keys, isRequired: contribution is null) : [];
        return new PageHead
        {
            File = file,
            Slug = slug,
            Id = ReadId(keys),
            IdAt = keys.PlaceOf(Keys.Id),
            NumberAt = keys.PlaceOf(Keys.Number),
            IsPartial = keys.IsPartial,
            Title = keys.RequiredText(Keys.Title, max: PageHead.MaxTitle),
            ShortTitle = keys.Text(Keys.ShortTitle, max: profile.MaxShortTitle),
            Summary = keys.RequiredText(Keys.Summary, PageHead.MinSummary, PageHead.MaxSummary),
            Bakens = profile.Knows(Keys.Bakens) ? keys.References(Keys.Bakens, PageHead.MaxBakens) : [],
            Agendas = profile.Knows(Keys.Agendas) ? keys.References(Keys.Agendas) : [],
            Themes = profile.Knows(Keys.Themes) ? keys.References(Keys.Themes, PageHead.MaxThemes) : [],
            Roles = profile.Knows(Keys.Roles) ? keys.References(Keys.Roles) : [],
            Contribution = contribution,
            Sources = sources,
            SeeAlso = keys.References(Keys.SeeAlso),
            Questions = profile.Knows(Keys.Questions) ? QuestionReader.ReadAll(keys) : [],
            Highlight = profile.Knows(Keys.Highlight) ? HighlightReader.Read(keys, sources) : null,
            Moments = profile.Knows(Keys.Moments) ? MomentReader.ReadAll(keys) : [],
            SearchQuestions = ReadSearchQuestions(keys),
            Review = keys.Part(Keys.Reviewed, "het nakijken", review => new Review(
                review.RequiredDate(Keys.Given), review.PlaceOf(Keys.Given), review.RequiredText(Keys.What, max: Review.MaxWhat))),
            FormerIds = ReadFormerIds(keys),
            Changes = ChangeReader.ReadAll(keys, published, updated),
            Published = published,
            PublishedAt = keys.PlaceOf(Keys.Published),
            Updated = updated,
            UpdatedAt = keys.PlaceOf(Keys.Updated),
            PrivacyConsent = keys.AllowedWords(),
            SuppressedAdvice = SuppressedAdviceReader.ReadAll(keys),
            IsDraft = keys.YesOrNo(Keys.Draft),
            IsExample = keys.YesOrNo(Keys.Example),
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

        ReportId(keys, id, keys.PlaceOf(Keys.Id), "Verzin er zelf een, of neem over wat de opdracht 'new' geeft.");
        return "";
    }

    private static IReadOnlyList<Reference> ReadFormerIds(MapReader keys)
    {
        var ids = keys.References(Keys.FormerIds);
        foreach (var id in ids.Where(id => !PageId.IsValid(id.Target)))
        {
            ReportId(keys, id.Target, id.At, "Neem het id over uit permalinks.yml, waar het achter het adres van de oude pagina staat.");
        }

        return ids.All(id => PageId.IsValid(id.Target)) ? ids : [.. ids.Where(id => PageId.IsValid(id.Target))];
    }

    private static void ReportId(MapReader keys, string id, Location at, string suggestion) => keys.Problems.Add(
        FrontMatterRules.BadId.At(at, $"'{id}' is geen id: dat zijn {PageId.Length} tekens uit {PageId.Alphabet}.", suggestion));

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

    private static Reference[] ReadSearchQuestions(MapReader keys)
    {
        var questions = keys.DistinctTexts(Keys.SearchQuestions, PageHead.MaxSearchQuestions);
        if (questions.Count is > 0 and < PageHead.MinSearchQuestions)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.SearchQuestions),
                $"Bij '{Keys.SearchQuestions}' staan er {questions.Count}; minstens {PageHead.MinSearchQuestions} zijn nodig.",
                "Bedenk met welke woorden lezers van verschillend slag dit zouden zoeken."));
        }

        foreach (var question in questions.Where(question => question.Value.Length > PageHead.MaxSearchQuestion))
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                question.At,
                $"Deze zoekvraag telt {question.Value.Length} tekens; hoogstens {PageHead.MaxSearchQuestion} passen.",
                "Schrijf haar zoals iemand haar intikt."));
        }

        return [.. questions.Select(question => new Reference(question.Value, question.At))];
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
