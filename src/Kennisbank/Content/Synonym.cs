namespace Kennisbank.Content;

/// <summary>A line of <c>synoniemen.yml</c>: what visitors also find when they look for a word.</summary>
/// <param name="IsMutual">Whether all of the words mean the same; else who looks for one of the others does not find the word.</param>
public sealed record Synonym(Reference Word, IReadOnlyList<Reference> Others, bool IsMutual)
{
    public IEnumerable<Reference> All => Others.Prepend(Word);
}
