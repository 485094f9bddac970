using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>Something that was hard in several places, under a name of our own, with where it was seen and what helped. Also a tag of those pages.</summary>
public sealed record Patroon : PageContent
{
    public const string SeenHeading = "Waar het te zien was";

    public const string HelpedHeading = "Wat hielp";

    /// <summary>Of what was seen or helped, in characters.</summary>
    public const int MaxWhat = 200;

    public const int MaxPages = 12;

    public override ContentType Type => ContentType.Patroon;

    public override bool IsOurs => true;

    /// <summary>The pages on which it was seen, which carry the pattern as a tag.</summary>
    public required IReadOnlyList<PageReason> Seen { get; init; }

    public required IReadOnlyList<PageReason> Helped { get; init; }

    public static PageReasonForm SeenForm { get; } = new(Keys.Seen, 2, MaxPages, Keys.What, MaxWhat, "hoe het daar te zien was");

    public static PageReasonForm HelpedForm { get; } = new(Keys.Helped, 1, MaxPages, Keys.What, MaxWhat, "wat daar hielp");

    public static IReadOnlyList<Field> Table { get; } =
    [
        new Field<Patroon>(
            SeenForm.Key, SeenForm.InWords, "waar het te zien was; deze pagina's zijn bij het patroon te vinden",
            DataType.Groups(() => SeenForm.Fields),
            patroon => new FieldValue.Groups(SeenForm.Fields, patroon.Seen))
        {
            Required = "ja",
            Hint = $"Minstens twee pagina’s, elk met hoe het daar te zien was (hoogstens {MaxWhat} tekens).",
            Starter = string.Concat(((string[])["{{stuk}}", "{{baken}}"]).Select(page =>
                $"\n  - {Keys.Piece}: {page}\n    {Keys.What}: Vertel hoe het hier te zien was.")),
        },
        new Field<Patroon>(
            HelpedForm.Key, HelpedForm.InWords, "wat daar hielp, en op welke pagina dat staat",
            DataType.Groups(() => HelpedForm.Fields),
            patroon => new FieldValue.Groups(HelpedForm.Fields, patroon.Helped))
        {
            Required = "ja",
            Starter = "\n  - pagina: {{stuk}}\n    wat: Vertel wat hier hielp.",
        },
    ];
}
