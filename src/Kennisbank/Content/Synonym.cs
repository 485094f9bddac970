namespace Kennisbank.Content;

/// <summary>A line of <c>synoniemen.yml</c>: what a search for a word also finds.</summary>
/// <param name="IsMutual">Whether all of the words are equivalent; otherwise a search for the others does not find the word.</param>
public sealed record Synonym(Reference Word, IReadOnlyList<Reference> Others, bool IsMutual)
{
    public IEnumerable<Reference> All => Others.Prepend(Word);
}
