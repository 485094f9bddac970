namespace Kennisbank.Model;

/// <summary>How one page relates to another; each kind is shown under its own heading.</summary>
public enum RelationKind
{
    /// <summary>A case or story that illustrates this lesson.</summary>
    Example,

    /// <summary>A lesson that this case or story illustrates.</summary>
    ExampleOf,

    /// <summary>A case or story that contradicts or qualifies this lesson.</summary>
    CounterExample,

    /// <summary>A lesson that this case or story contradicts or qualifies.</summary>
    CounterExampleOf,

    /// <summary>A pattern that was seen on this page.</summary>
    ShowsPattern,

    /// <summary>A plain reference, in either direction.</summary>
    SeeAlso,
}

/// <summary>A relation of the page that holds it to another page.</summary>
public sealed record Relation(RelationKind Kind, Page Page);
