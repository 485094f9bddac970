namespace Kennisbank.Content.Fields;

/// <summary>Fields of one text, with a form that follows from how long it may be.</summary>
internal static class TextField
{
    /// <param name="empty">For users of the data, in Dutch: when there is no text.</param>
    /// <param name="min">In characters.</param>
    /// <param name="max">In characters; 0 when it does not matter.</param>
    public static Field<T> Optional<T>(string key, string meaning, string empty, Func<T, string?> textOf, int min = 0, int max = 0) =>
        Of(key, meaning, DataType.Line(empty: empty), textOf, min, max);

    /// <inheritdoc cref="Optional"/>
    public static Field<T> Required<T>(string key, string meaning, Func<T, string> textOf, int min = 0, int max = 0) =>
        Of(key, meaning, DataType.Line(), textOf, min, max) with { Required = "ja" };

    private static Field<T> Of<T>(string key, string meaning, DataType type, Func<T, string?> textOf, int min, int max) =>
        new(key, FormOf(min, max), meaning, type, holder => new FieldValue.Text(textOf(holder)));

    private static string FormOf(int min, int max) => (min, max) switch
    {
        (_, 0) => "tekst",
        (0, _) => $"tekst, hoogstens {max} tekens",
        _ => $"tekst, {min} tot {max} tekens",
    };
}
