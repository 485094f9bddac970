namespace Kennisbank.Content.Fields;

/// <summary>A name that is short enough for cards and tables.</summary>
public static class ShortTitleField
{
    /// <summary>In characters: what still fits in a cell of a table on a phone.</summary>
    public const int Max = 30;

    internal static Field Of<THolder>(Func<THolder, string> shortTitle) =>
        new Field<THolder>(Keys.ShortTitle, holder => new FieldValue.Text(shortTitle(holder)))
        {
            Form = $"tekst, hoogstens {Max} tekens",
            Meaning = "korte naam voor kaarten en tabellen",
            Searched = Searched.AsName,
        };
}
