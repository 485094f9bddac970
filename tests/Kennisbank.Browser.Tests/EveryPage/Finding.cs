namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>A defect of a page.</summary>
/// <param name="Where">The look of the page: <c>telefoon, donker</c>. The plain one for a defect that does not depend on it.</param>
public sealed record Finding(Subject Subject, string Where, string Address, string What)
{
    public override string ToString() => $"{Address} ({Where}): {What}";
}

/// <summary>What a finding is about.</summary>
public enum Subject
{
    Browser,
    Axe,
    SystemColours,
    Motion,
    Width,
    Text,
}
