using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>A few pages to read in order, selected by the editors for a question or an occasion.</summary>
public sealed record Leespad : PageContent
{
    public const int MinSteps = 3;

    public const int MaxSteps = 8;

    /// <summary>In characters: what fits on one line of a phone.</summary>
    public const int MaxReader = 40;

    public override ContentType Type => ContentType.Leespad;

    /// <summary>Who begins here, as they would call themselves: "beleidsmedewerker". Null keeps the path off the quick entrance of the home page.</summary>
    public string? Reader { get; init; }

    /// <summary>The pages, in reading order.</summary>
    public IReadOnlyList<Reference> Steps { get; init; } = [];

    /// <summary>Where to go after the last page.</summary>
    public IReadOnlyList<PageReason> Onward { get; init; } = [];

    public static PageReasonForm OnwardForm { get; } = new(Keys.Onward, 1, 3, Keys.Why, 160, "één zin: waarom dat de volgende stap is");

    /// <summary>Above those pages.</summary>
    public const string OnwardHeading = "Daarna";

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Leespad>(
            Keys.Steps, $"lijst van {MinSteps} tot {MaxSteps} keer `map/naam`", "de pagina's in leesvolgorde", DataType.PageNames,
            path => new FieldValue.Pages(path.Steps))
        {
            Required = "ja",
            Hint = $"{MinSteps} tot {MaxSteps} pagina's, in de volgorde waarin iemand ze leest.",
            Starter = "{{stappen}}",
        },
        TextField.Optional<Leespad>(
            Keys.Reader, "wie hier begint, zoals die zichzelf noemt; zet het pad op de voorpagina onder \"Wat wilt u doen?\"",
            "als het pad voor niemand in het bijzonder is", path => path.Reader, max: MaxReader) with
        {
            DataMeaning = "wie hier begint, zoals die zichzelf noemt",
        },
        new Field<Leespad>(
            OnwardForm.Key, OnwardForm.InWords, "waar iemand na de laatste pagina verder leest", DataType.Groups(() => OnwardForm.Fields),
            path => new FieldValue.Groups(OnwardForm.Fields, path.Onward)),
    ];
}
