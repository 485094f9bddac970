namespace Kennisbank.Content.Fields;

/// <summary>
/// A key that pages of a type may carry. Said once, in a table beside the type's record, and read by all that need it: the data
/// (API), the Markdown alternate, the facts on a page, the search index, the structured data, the tables of
/// <c>docs/inhoudsmodel.md</c> and what the command <c>new</c> starts a page with.
/// </summary>
/// <param name="Key">As editors write it; see <see cref="Keys"/>.</param>
/// <param name="Form">For editors: what may stand behind the key.</param>
/// <param name="Meaning">For editors: what it means.</param>
public record Field(string Key, string Form, string Meaning)
{
    /// <summary>For editors: whether a page must have it, and when not.</summary>
    public string Required { get; init; } = "nee";

    /// <summary>Whether it belongs to one page alone, so that the defaults of a folder may not say it.</summary>
    public bool IsOfOnePage { get; init; }

    /// <summary>What readers see before or above the value; empty for what no reader sees under a name of its own.</summary>
    public string Label { get; init; } = "";

    /// <summary>The same when there is just one value, where that is another word.</summary>
    public string? LabelOfOne { get; init; }

    public Shown Shown { get; init; }

    public Searched Searched { get; init; }

    /// <summary>What schema.org calls it, as a property of what the page is about; null keeps it out of the structured data.</summary>
    public SchemaProperty? Schema { get; init; }

    /// <summary>The comment that a new page has above the key, with <c>{{names}}</c> of what is filled in.</summary>
    public string? Hint { get; init; }

    /// <summary>What a new page has behind the key, likewise; null keeps the key out of new pages.</summary>
    public string? Starter { get; init; }

    /// <summary>What the field holds on one page, or on one part of a page where the field is a part of another.</summary>
    /// <param name="holder">The record beside which the field's table stands.</param>
    /// <returns>Null for a key that is only described here: what it names is looked up by linking first, or is in no output.</returns>
    public virtual FieldValue? ValueOn(object holder) => null;

    /// <summary>Whether outputs take what it holds from the record.</summary>
    public virtual bool HasValue => false;
}

/// <param name="ValueOf">Where the record keeps it.</param>
public sealed record Field<THolder>(string Key, string Form, string Meaning, Func<THolder, FieldValue> ValueOf) : Field(Key, Form, Meaning)
{
    public override FieldValue? ValueOn(object holder) => ValueOf((THolder)holder);

    public override bool HasValue => true;
}

/// <summary>A property of schema.org.</summary>
/// <param name="Type">What each value is the name of: Person, Organization. Null for plain text.</param>
public sealed record SchemaProperty(string Name, string? Type = null);
