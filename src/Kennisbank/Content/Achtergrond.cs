using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A page that explains a model, a programme or a decision of this site, sets sources against each other, or gives an overview of a theme.</summary>
public sealed record Achtergrond : PageContent
{
    public const int MinSides = 2;

    public const int MaxSides = 3;

    /// <summary>Where sources disagree; other pages may ask one more.</summary>
    public const int MaxQuestions = 4;

    public override ContentType Type => ContentType.Achtergrond;

    public override bool IsOurs => Form != AchtergrondForm.Uitleg;

    public required AchtergrondForm Form { get; init; }

    /// <summary>What stands against what; only where sources disagree.</summary>
    public IReadOnlyList<Side> Sides { get; init; } = [];

    /// <summary>The theme of an overview; null for any other page.</summary>
    public Reference? Theme { get; init; }

    /// <summary>From an overview to the list of its theme.</summary>
    public static string AllOf(string theme) => $"Alles over {theme.ToLowerInvariant()}";

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Achtergrond>(
            Keys.Form, string.Join(", ", Enum.GetValues<AchtergrondForm>().Select(form => $"`{form.Word()}`")),
            "`tegenspraak`: bronnen tegenover elkaar; `overzicht`: één thema, verteld langs meer pagina's; zonder deze sleutel `uitleg`",
            DataType.OneOf<AchtergrondForm>(), page => new FieldValue.Choice(page.Form.Word(), page.Form.Title())),
        new Field<Achtergrond>(
            Keys.Sides, $"lijst van {MinSides} of {MaxSides}, zie onder", "wat tegenover elkaar staat, elk op zijn sterkst",
            DataType.Groups(() => Side.Fields), page => new FieldValue.Groups(Side.Fields, page.Sides))
        {
            Required = "bij `tegenspraak`, en alleen daar",
            Searched = Searched.AsText,
        },
        TextField.Optional<Achtergrond>(
            Keys.Theme, "het thema waarvan de pagina met dit overzicht begint", "bij elke andere vorm dan `overzicht`", page => page.Theme?.Target) with
        {
            Type = DataType.Line(TextForm.Slug, "bij elke andere vorm dan `overzicht`"),
            Form = "naam uit `themas.yml`",
            Required = "bij `overzicht`, en alleen daar",
        },
    ];
}

/// <summary>What a background page does, in the order of their headings in the list.</summary>
public enum AchtergrondForm
{
    Uitleg,
    Tegenspraak,
    Overzicht,
}

/// <summary>The names of the forms, for readers.</summary>
public static class AchtergrondForms
{
    /// <summary>Above such pages in a list.</summary>
    public static string Title(this AchtergrondForm form) => form switch
    {
        AchtergrondForm.Uitleg => "Uitleg",
        AchtergrondForm.Tegenspraak => "Waar bronnen verschillen",
        AchtergrondForm.Overzicht => "Eén thema, meer wegen",
    };
}

/// <summary>One of the views that stand against each other.</summary>
/// <param name="Text">The strongest version of it, in our words.</param>
/// <param name="Source">One of the sources of the page, and the place in it.</param>
/// <param name="Pages">Pages that discuss it: <c>folder/slug</c>.</param>
public sealed record Side(string Title, string Text, SourceReference Source, IReadOnlyList<Reference> Pages)
{
    public const string Heading = "Tegenover elkaar";

    /// <summary>In characters.</summary>
    public const int MaxTitle = 80;

    /// <summary>In characters.</summary>
    public const int MaxText = 700;

    public const int MaxPages = 5;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<Side>(Keys.Title, "de opvatting in een paar woorden", side => side.Title, max: MaxTitle) with { Searched = Searched.AsText },
        TextField.Required<Side>(Keys.Text, "de sterkste versie ervan, in onze woorden", side => side.Text, max: MaxText) with { Searched = Searched.AsText },
        TextField.Required<Side>(Keys.Source, "een van de bronnen van de pagina", side => side.Source.Source.Target) with
        {
            Form = "naam van een bestand in `bronnen/`",
            Type = DataType.Line(TextForm.Slug),
        },
        TextField.Required<Side>(Keys.Place, "waar in de bron het staat", side => side.Source.Place),
        new Field<Side>(
            Keys.Steps, $"lijst van 1 tot {MaxPages} keer `map/naam`", "waar de site erover vertelt", DataType.PageNames,
            side => new FieldValue.Pages(side.Pages))
        {
            Required = "ja",
        },
    ];
}
