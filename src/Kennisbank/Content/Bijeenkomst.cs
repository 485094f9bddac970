using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A ready-made meeting of peers: a question, pages to take along and a method.</summary>
public sealed record Bijeenkomst : PageContent
{
    /// <summary>Above what a facilitator looks out for.</summary>
    public const string Heading = "Waar u op let";

    public const int MaxPieces = 6;

    /// <summary>Of the question, and of the preparation, in characters.</summary>
    public const int MaxText = 300;

    public override ContentType Type => ContentType.Bijeenkomst;

    public required BijeenkomstKind Kind { get; init; }

    public required Reference Method { get; init; }

    /// <summary>How many people it was made for.</summary>
    public required int People { get; init; }

    /// <summary>Location of that number in the file.</summary>
    public required Location PeopleAt { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<Piece> Pieces { get; init; }

    public string? Prework { get; init; }

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Bijeenkomst>(
            Keys.Kind, "`casus` of `eigen-inbreng`", "wie de vraag inbrengt: de site, of iemand uit de groep",
            DataType.OneOf<BijeenkomstKind>(), meeting => new FieldValue.Choice(meeting.Kind.Word(), meeting.Kind.Title()))
        {
            Required = "ja",
            DataKey = "uitgangspunt",
            Label = "Uitgangspunt",
            Shown = Shown.AsFact,
            Hint = "casus: de groep werkt met een casus of verhaal van de site. eigen-inbreng: iemand brengt een eigen vraag in.",
            Starter = "casus",
        },
        new Field<Bijeenkomst>(
            Keys.Method, "`methoden/naam`", "een methode die bij de soort past", DataType.PageName(), meeting => new FieldValue.PageName(meeting.Method))
        {
            Required = "ja",
            Starter = "{{methode}}",
        },
        new Field<Bijeenkomst>(
            Keys.Group, "heel getal", "voor hoeveel mensen zij gemaakt is; zoveel als de methode aankan",
            DataType.Whole("mensen", least: 1), meeting => new FieldValue.Number(meeting.People))
        {
            Required = "ja",
            Label = "Aantal mensen",
            Shown = Shown.AsFact,
            Starter = "6",
        },
        TextField.Required<Bijeenkomst>(Keys.QuestionText, "waar het die keer om gaat", meeting => meeting.Question) with
        {
            Form = $"één open vraag, hoogstens {MaxText} tekens",
            Label = "De vraag",
            Shown = Shown.AsEssence,
            Searched = Searched.AsText,
            Starter = "\"Welke vraag legt u de groep voor?\"",
        },
        new Field<Bijeenkomst>(
            Keys.Pieces, $"lijst van 1 tot {MaxPieces}, zie onder", "wat er meegaat van de site",
            DataType.Groups(() => Piece.Fields), meeting => new FieldValue.Groups(Piece.Fields, meeting.Pieces))
        {
            Required = "ja",
            Starter = "\n  - pagina: {{stuk}}",
        },
        TextField.Optional<Bijeenkomst>(Keys.Prework, "wat ieder vooraf doet", "als vooraf niets nodig is", meeting => meeting.Prework, max: MaxText) with
        {
            Label = "Vooraf",
            Shown = Shown.AsSummary,
            Searched = Searched.AsText,
        },
    ];
}

/// <summary>A page to take along, with the questions chosen from it.</summary>
/// <param name="Page"><c>folder/slug</c>.</param>
/// <param name="Questions">Ids of questions of that page.</param>
public sealed record Piece(Reference Page, IReadOnlyList<Reference> Questions)
{
    public const string Heading = "De stukken";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field<Piece>(
            Keys.Piece, "`map/naam`", "een les, casus, verhaal, baken, kenmerk, patroon of achtergrond", DataType.PageName(),
            piece => new FieldValue.PageName(piece.Page))
        {
            Required = "ja",
        },
        new Field<Piece>(
            Keys.Questions, "lijst van id’s", "welke vragen van die pagina de groep bespreekt",
            DataType.ListOf(TextForm.PartId), piece => new FieldValue.List([.. piece.Questions.Select(question => question.Target)])),
    ];
}
