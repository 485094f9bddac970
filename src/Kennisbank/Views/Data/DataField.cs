using Kennisbank.Content.Fields;

namespace Kennisbank.Views.Data;

/// <summary>A key of the data that no file of the content has: the site knows its value.</summary>
internal static class DataField
{
    /// <param name="meaning">For users of the data, in Dutch.</param>
    public static Field Of<T>(string key, string meaning, DataType type, Func<T, FieldValue> valueOf) => new Field<T>(key, "", meaning, type, valueOf);

    public static Field Text<T>(string key, string meaning, Func<T, string> textOf, TextForm form = TextForm.Free) =>
        Of<T>(key, meaning, DataType.Line(form), holder => new FieldValue.Text(textOf(holder)));

    public static Field Count<T>(string key, string meaning, string unit, Func<T, int> countOf) =>
        Of<T>(key, meaning, DataType.Whole(unit), holder => new FieldValue.Number(countOf(holder)));
}
