namespace Kennisbank.Content.Fields;

/// <summary>A title that is short enough for cards and tables.</summary>
public static class ShortTitleField
{
    /// <summary>In characters: what fits in a table cell on a phone.</summary>
    public const int Max = 30;

    internal static Field Of<THolder>(Func<THolder, string> shortTitle) =>
        new Field<THolder>(Keys.ShortTitle, holder => new FieldValue.Text(shortTitle(holder)))
        {
            Form = $"tekst, hoogstens {Max} tekens",
            Meaning = "korte naam voor kaarten en tabellen",
            Searched = Searched.AsName,
        };
}
