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

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Leespad>(Keys.Steps, path => new FieldValue.Pages(path.Steps))
        {
            Required = "ja",
            Form = $"lijst van {MinSteps} tot {MaxSteps} keer `map/naam`",
            Meaning = "de pagina's in leesvolgorde",
        },
        new Field<Leespad>(Keys.Reader, path => new FieldValue.Text(path.Reader))
        {
            Form = $"tekst, hoogstens {MaxReader} tekens",
            Meaning = "wie hier begint, zoals die zichzelf noemt; zet het pad op de voorpagina bij \"Ik ben …\"",
        },
    ];
}
