namespace Kennisbank.Model;

/// <summary>How one page stands to another; each kind is shown under its own heading.</summary>
public enum RelationKind
{
    /// <summary>A case or story that shows this lesson.</summary>
    Example,

    /// <summary>A lesson that this case or story shows.</summary>
    ExampleOf,

    /// <summary>A case or story that contradicts this lesson or bounds it.</summary>
    CounterExample,

    /// <summary>A lesson that this case or story contradicts or bounds.</summary>
    CounterExampleOf,

    /// <summary>Named by this page or naming it, without more.</summary>
    SeeAlso,
}

/// <summary>A relation of the page that holds it to another page.</summary>
public sealed record Relation(RelationKind Kind, Page Page);
