namespace Kennisbank.Content.Fields;

/// <summary>Fields of one text, with a form that follows from how long it may be.</summary>
internal static class TextField
{
    /// <param name="min">In characters.</param>
    /// <param name="max">In characters; 0 when it does not matter.</param>
    public static Field<T> Optional<T>(string key, string meaning, Func<T, string?> textOf, int min = 0, int max = 0) =>
        new(key, FormOf(min, max), meaning, holder => new FieldValue.Text(textOf(holder)));

    /// <inheritdoc cref="Optional"/>
    public static Field<T> Required<T>(string key, string meaning, Func<T, string?> textOf, int min = 0, int max = 0) =>
        Optional(key, meaning, textOf, min, max) with { Required = "ja" };

    private static string FormOf(int min, int max) => (min, max) switch
    {
        (_, 0) => "tekst",
        (0, _) => $"tekst, hoogstens {max} tekens",
        _ => $"tekst, {min} tot {max} tekens",
    };
}
