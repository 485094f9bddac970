using Kennisbank.Diagnostics;

namespace Kennisbank.Typing.Readability;

/// <summary>The first three words of sentences and headings, as they return on several pages.</summary>
/// <param name="Words">In lower case.</param>
/// <param name="Places">The first on each page, in order of file.</param>
public sealed record Opening(string Words, IReadOnlyList<Location> Places)
{
    public int Pages => Places.Count;
}
