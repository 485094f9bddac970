namespace Kennisbank.Content.Fields;

/// <summary>
/// A front-matter key of a content type. Declared once, in a table beside the type's record, and used by every output: the API,
/// the Markdown alternate, the facts on a page, the search index, the structured data, the tables of
/// <c>docs/inhoudsmodel.md</c> and the command <c>new</c>.
/// </summary>
/// <param name="Key">As editors write it; see <see cref="Keys"/>.</param>
/// <param name="Form">For editors: what may stand behind the key.</param>
/// <param name="Meaning">For editors: what it means.</param>
public record Field(string Key, string Form, string Meaning)
{
    /// <summary>The key in data, where <see cref="Key"/> has another meaning there.</summary>
    public string? DataKey { get; init; }

    /// <summary>What it means to users of the data, in Dutch, where <see cref="Meaning"/> says something to editors alone.</summary>
    public string? DataMeaning { get; init; }

    public string NameInData => DataKey ?? Key;

    public string MeaningInData => DataMeaning ?? Meaning;

    /// <summary>For editors: whether a page must have it, and when not.</summary>
    public string Required { get; init; } = "nee";

    /// <summary>Whether it belongs to one page alone, so that the defaults of a folder may not say it.</summary>
    public bool IsOfOnePage { get; init; }

    /// <summary>The label that readers see before or above the value; empty for a value without one.</summary>
    public string Label { get; init; } = "";

    /// <summary>The label for a single value, where it differs.</summary>
    public string? LabelOfOne { get; init; }

    public Shown Shown { get; init; }

    public Searched Searched { get; init; }

    /// <summary>The schema.org property of the subject of the page; null keeps it out of the structured data.</summary>
    public SchemaProperty? Schema { get; init; }

    /// <summary>The comment above the key in a new page, with <c>{{placeholders}}</c>.</summary>
    public string? Hint { get; init; }

    /// <summary>The value in a new page, with placeholders; null keeps the key out of new pages.</summary>
    public string? Starter { get; init; }

    /// <summary>The value on one page, or on one part of a page for a nested field.</summary>
    /// <param name="holder">The record that declares the field's table.</param>
    /// <returns>Null for a key that is only documented here: linking resolves it, or it is in no output.</returns>
    public virtual FieldValue? ValueOn(object holder) => null;

    /// <summary>Whether outputs read its value from the record.</summary>
    public bool HasValue => Data is not null;

    /// <summary>What the value is in data; null for a key that is only documented here.</summary>
    public virtual DataType? Data => null;
}

/// <param name="Type">What the value is in data.</param>
/// <param name="ValueOf">Where the record keeps it.</param>
public sealed record Field<THolder>(string Key, string Form, string Meaning, DataType Type, Func<THolder, FieldValue> ValueOf) : Field(Key, Form, Meaning)
{
    public override DataType? Data => Type;

    public override FieldValue? ValueOn(object holder) => ValueOf((THolder)holder);
}

/// <summary>A property of schema.org.</summary>
/// <param name="Type">The type of each value: Person, Organization. Null for plain text.</param>
public sealed record SchemaProperty(string Name, string? Type = null);
