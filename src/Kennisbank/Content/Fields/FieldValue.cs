using System.Globalization;

namespace Kennisbank.Content.Fields;

/// <summary>What a field holds. The kinds below are all there are.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>What a reader reads, in order: one text, or one for each item; empty when there is nothing.</summary>
    public virtual IReadOnlyList<string> Texts => [];

    /// <summary>What is searched of it; <see cref="Texts"/> unless only some of its parts are.</summary>
    public virtual IEnumerable<string> SearchedTexts => Texts;

    public sealed record Text(string? Value) : FieldValue
    {
        public override IReadOnlyList<string> Texts => string.IsNullOrEmpty(Value) ? [] : [Value];
    }

    /// <summary>One of a closed list.</summary>
    /// <param name="Word">As content and data write it.</param>
    /// <param name="Title">As readers know it.</param>
    public sealed record Choice(string Word, string Title) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [Title];
    }

    public sealed record Number(decimal? Value) : FieldValue
    {
        public override IReadOnlyList<string> Texts => Value is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];
    }

    public sealed record YesNo(bool Value) : FieldValue;

    public sealed record List(IReadOnlyList<string> Values) : FieldValue
    {
        public override IReadOnlyList<string> Texts => Values;
    }

    /// <summary>Years or months between which something happened.</summary>
    public sealed record Between(Period? Period) : FieldValue
    {
        public override IReadOnlyList<string> Texts => Period is { } period ? [period.Text] : [];
    }

    public sealed record Years(IReadOnlyList<int> Values) : FieldValue;

    public sealed record Day(DateOnly Value) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [Value.Iso()];
    }

    /// <summary>Questions with an id and a step.</summary>
    public sealed record Questions(IReadOnlyList<Question> Values) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [.. Values.Select(question => question.Text)];
    }

    /// <summary>Other pages, by <c>folder/slug</c>.</summary>
    public sealed record Pages(IReadOnlyList<Reference> Names) : FieldValue;

    /// <summary>Questions under the name of each role.</summary>
    public sealed record ByRole(IReadOnlyList<RoleQuestions> Roles) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [.. Roles.SelectMany(role => role.Questions)];
    }

    /// <summary>Fields of its own; null when the page has none of it.</summary>
    public sealed record Group(IReadOnlyList<Field> Fields, object? Holder) : FieldValue
    {
        public override IEnumerable<string> SearchedTexts => Holder is { } holder ? SearchedIn(Fields, holder) : [];
    }

    /// <summary>A list in which each item has fields of its own.</summary>
    public sealed record Groups(IReadOnlyList<Field> Fields, IReadOnlyList<object> Holders) : FieldValue
    {
        public override IEnumerable<string> SearchedTexts => Holders.SelectMany(holder => SearchedIn(Fields, holder));
    }

    private static IEnumerable<string> SearchedIn(IReadOnlyList<Field> fields, object holder) =>
        fields.Where(field => field.Searched != Searched.Not).SelectMany(field => field.ValueOn(holder)?.SearchedTexts ?? []);
}
