namespace Kennisbank.Content.Fields;

/// <summary>A visible field of a page, with its value.</summary>
/// <param name="Texts">At least one.</param>
public sealed record FilledField(Field Field, IReadOnlyList<string> Texts)
{
    public string Label => Texts.Count == 1 && Field.LabelOfOne is { } one ? one : Field.Label;

    /// <summary>The fields of a page in one of these places, in order.</summary>
    public static IEnumerable<FilledField> Of(PageContent page, params Shown[] places)
    {
        foreach (var field in page.Type.Profile().AllFields)
        {
            if (places.Contains(field.Shown) && field.ValueOn(page) is { Texts: { Count: > 0 } texts })
            {
                yield return new FilledField(field, texts);
            }
        }
    }
}
