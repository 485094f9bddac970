using System.Globalization;

namespace Kennisbank.Content.Fields;

/// <summary>The value of a field. The kinds below are the complete list.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>The visible text, in order: one text, or one per item; empty when there is no value.</summary>
    public virtual IReadOnlyList<string> Texts => [];

    /// <summary>The searchable text; <see cref="Texts"/> unless only some of its parts are searchable.</summary>
    public virtual IEnumerable<string> SearchedTexts => Texts;

    public sealed record Text(string? Value) : FieldValue
    {
        public override IReadOnlyList<string> Texts => string.IsNullOrEmpty(Value) ? [] : [Value];
    }

    /// <summary>One value of a closed list.</summary>
    /// <param name="Word">As in content and data.</param>
    /// <param name="Title">As shown to readers.</param>
    public sealed record Choice(string Word, string Title) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [Title];
    }

    /// <summary>Values of a closed list.</summary>
    public sealed record Choices(IReadOnlyList<Choice> Values) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [.. Values.Select(choice => choice.Title)];
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

    /// <summary>One other page, by <c>folder/slug</c>.</summary>
    public sealed record PageName(Reference Name) : FieldValue;

    /// <summary>Questions grouped by role.</summary>
    public sealed record ByRole(IReadOnlyList<RoleQuestions> Roles) : FieldValue
    {
        public override IReadOnlyList<string> Texts => [.. Roles.SelectMany(role => role.Questions)];
    }

    /// <summary>An object with fields of its own; null when the page has none.</summary>
    public sealed record Group(IReadOnlyList<Field> Fields, object? Holder) : FieldValue
    {
        /// <summary>The whole, as a reader reads it; null where only its parts are shown.</summary>
        public string? Phrase { get; init; }

        public override IReadOnlyList<string> Texts => Phrase is null ? [] : [Phrase];

        public override IEnumerable<string> SearchedTexts => Holder is { } holder ? SearchedIn(Fields, holder) : [];
    }

    /// <summary>A list of objects with fields of their own.</summary>
    public sealed record Groups(IReadOnlyList<Field> Fields, IReadOnlyList<object> Holders) : FieldValue
    {
        public override IEnumerable<string> SearchedTexts => Holders.SelectMany(holder => SearchedIn(Fields, holder));
    }

    private static IEnumerable<string> SearchedIn(IReadOnlyList<Field> fields, object holder) =>
        fields.Where(field => field.Searched != Searched.Not).SelectMany(field => field.ValueOn(holder)?.SearchedTexts ?? []);
}
