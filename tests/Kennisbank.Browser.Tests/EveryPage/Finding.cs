namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>Something that is wrong with a page.</summary>
/// <param name="Where">In which look of the page: <c>telefoon, donker</c>. What does not depend on the look has the plain one.</param>
public sealed record Finding(Subject Subject, string Where, string Address, string What)
{
    public override string ToString() => $"{Address} ({Where}): {What}";
}

/// <summary>What a finding is about.</summary>
public enum Subject
{
    Browser,
    Axe,
    Width,
    Text,
}
