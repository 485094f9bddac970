namespace Kennisbank.Content;

/// <summary>The profile of each content type.</summary>
public static class ContentTypes
{
    public static IReadOnlyList<ContentType> All { get; } = Enum.GetValues<ContentType>();

    private static readonly TypeProfile[] Profiles = [.. All.Select(ProfileOf)];

    /// <summary>The types with a list, a feed and a data file: all but the pages about the site itself, which are reached one by one.</summary>
    public static IReadOnlyList<ContentType> Listed { get; } = [.. All.Where(type => type != ContentType.Pagina)];

    /// <summary>The types that visitors browse and filter: what people learned, did and tell.</summary>
    public static IReadOnlyList<ContentType> Browsable { get; } = [.. All.Where(IsBrowsable)];

    /// <summary>The types whose pages may be taken along to a bijeenkomst: those that ask their readers something.</summary>
    public static IReadOnlyList<ContentType> TakenAlong { get; } =
        [.. All.Where(type => type.Profile().HasQuestions || type == ContentType.Agenda)];

    /// <summary>The types that contributors may send in.</summary>
    public static IReadOnlyList<ContentType> Contributed { get; } = [.. All.Where(type => type.Profile().IsContributed)];

    public static TypeProfile Profile(this ContentType type) => Profiles[(int)type];

    public static bool IsBrowsable(this ContentType type) => type.Profile().IsBrowsable;

    /// <inheritdoc cref="TypeProfile.Folder"/>
    public static string Folder(this ContentType type) => type.Profile().Folder;

    /// <inheritdoc cref="TypeProfile.Singular"/>
    public static string Singular(this ContentType type) => type.Profile().Singular;

    /// <inheritdoc cref="TypeProfile.Plural"/>
    public static string Plural(this ContentType type) => type.Profile().Plural;

    public static ContentType? FromFolder(string folder)
    {
        foreach (var type in All)
        {
            if (type.Folder() == folder)
            {
                return type;
            }
        }

        return null;
    }

    private static TypeProfile ProfileOf(ContentType type) => type switch
    {
        ContentType.Les => new("lessen", "les")
        {
            HasQuestions = true,
            Introduction = "Wat gemeenten en instellingen leerden, kort genoeg om mee te nemen naar een overleg.",
            SchemaTypes = ["Article", "LearningResource"],
            IsBrowsable = true,
            Fields = Les.Table,
        },
        ContentType.Casus => new("casussen", "casus")
        {
            HasMoments = true,
            HasQuestions = true,
            Introduction = "Wat gemeenten deden, wat werkte, wat lastig was en wat ervan kwam.",
            SchemaTypes = ["Article", "LearningResource"],
            IsBrowsable = true,
            IsContributed = true,
            Fields = Casus.Table,
        },
        ContentType.Verhaal => new("verhalen", "verhaal")
        {
            HasMoments = true,
            HasQuestions = true,
            Introduction = "Praktijkverhalen en hervertelde columns van mensen die in het sociaal domein werken.",
            IsBrowsable = true,
            IsContributed = true,
            Fields = Verhaal.Table,
        },
        ContentType.Situatie => new("situaties", "situatie")
        {
            Segment = "waar-loopt-u-vast",
            SchemaTypes = ["CollectionPage"],
            Plural = "Waar loopt u vast?",
            Introduction = "Kies de situatie die u herkent, en lees wat daar al eens hielp.",
            HasSources = false,
            Fields = Situatie.Table,
        },
        ContentType.Leespad => new("leespaden", "leespad")
        {
            Introduction = "Een paar pagina’s in een goede volgorde, voor een vraag of een gelegenheid.",
            SchemaTypes = ["CollectionPage"],
            HasSources = false,
            Fields = Leespad.Table,
        },
        ContentType.Bijeenkomst => new("bijeenkomsten", "bijeenkomst")
        {
            Introduction = "Klaar om te houden: een vraag, stukken van deze site om mee te nemen en een methode met minuten.",
            SchemaTypes = ["Article", "LearningResource"],
            HasSources = false,
            Fields = Bijeenkomst.Table,
        },
        ContentType.Methode => new("methoden", "methode")
        {
            Introduction = "Manieren om samen over een vraag uit het werk te spreken: stap voor stap, met minuten.",
            SchemaTypes = ["Article", "LearningResource"],
            IsTagged = false,
            IsOnMatrix = false,
            HasSources = false,
            Fields = Methode.Table,
        },
        ContentType.Checklist => new("checklists", "checklist")
        {
            SchemaTypes = ["Article", "LearningResource"],
            Introduction = "Korte lijsten met vragen om langs te lopen, om te printen of mee te nemen in een document.",
            HasSources = false,
            Fields = Checklist.Table,
        },
        ContentType.Baken => new("bakens", "baken")
        {
            MaxShortTitle = 30,
            HasQuestions = true,
            Introduction = "Richtpunten om het eigen werk langs te leggen.",
            IsOnMatrix = false,
            Fields = Baken.Table,
        },
        ContentType.Agenda => new("agendas", "agendafase")
        {
            MaxShortTitle = 30,
            One = "agenda",
            Many = "agenda’s",
            Plural = "Agenda’s",
            Introduction = "De fasen van het werk, van de eerste vraag tot de uitvoering.",
            IsOnMatrix = false,
            Fields = Agenda.Table,
        },
        ContentType.Kenmerk => new("kenmerken", "kenmerk")
        {
            HasQuestions = true,
            Introduction = "Kenmerken van goede samenwerking.",
            Fields = Kenmerk.Table,
        },
        ContentType.Patroon => new("patronen", "patroon")
        {
            HasQuestions = true,
            Plural = "Wat vaak lastig was",
            Introduction = "Patronen in wat op meer plaatsen lastig was: hoe u ze herkent, waar ze te zien waren en wat hielp.",
            HasSources = false,
            Fields = Patroon.Table,
        },
        ContentType.Achtergrond => new("achtergrond", "achtergrond")
        {
            HasMoments = true,
            HasQuestions = true,
            PageName = "achtergrondpagina",
            One = "achtergrondpagina",
            Many = "achtergrondpagina’s",
            Introduction = "De modellen, wetten en programma’s achter het werk, uitgelegd.",
            Fields = Achtergrond.Table,
        },
        ContentType.Begrip => new("begrippen", "begrip")
        {
            Introduction = "Woorden van het vak, in gewone taal.",
            SchemaTypes = ["WebPage"],
            EntityType = "DefinedTerm",
            MayBeEmpty = true,
            Fields = Begrip.Table,
        },
        ContentType.Bron => new("bronnen", "bron")
        {
            Introduction = "De teksten waarop deze site steunt, met elke pagina die eruit put.",
            SchemaTypes = ["WebPage"],
            EntityType = "CreativeWork",
            HasSources = false,
            Fields = Bron.Table,
        },
        ContentType.Pagina => new("paginas", "pagina")
        {
            Many = "pagina’s",
            Plural = "Over deze site",
            SchemaTypes = ["WebPage"],
            IsTagged = false,
            IsOnMatrix = false,
            HasSources = false,
            Fields = [],
        },
    };
}
