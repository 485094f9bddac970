namespace Kennisbank.Tests.Privacy;

/// <summary>
/// Random recombinations of the vectors, with characters inserted that should not matter: close to what the rules match,
/// and never twice the same.
/// </summary>
internal static class RandomTexts
{
    private static readonly string[] Signs =
    [
        " ", "  ", "\n", "\n\n", ".", ", ", "-", "\u00AD", "\u200B", "\u00A0", "\u2011", "\u2013", "\u0301", "(", ")", "0", "12", "\u0661", "\uFF11",
        "\U0001D7D8", "De ", "een ", "é", "'",
    ];

    public static IEnumerable<string> Make(int seed, int count)
    {
        var random = new Random(seed);
        var pieces = PrivacyVectors.Files.SelectMany(PrivacyVectors.Of).Select(vector => vector.Text)
            .Concat(FieldSentences.All.Select(sentence => sentence.Text))
            .SelectMany(text => text.Split(' '))
            .Where(piece => piece.Length > 0).ToArray();
        for (var made = 0; made < count; made++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(2, 30)).SelectMany(_ => Piece(random, pieces)));
        }
    }

    /// <summary>Some adjacent words of a vector, and a punctuation character or space.</summary>
    private static IEnumerable<string> Piece(Random random, string[] pieces)
    {
        var start = random.Next(pieces.Length);
        var length = Math.Min(random.Next(1, 5), pieces.Length - start);
        yield return string.Join(' ', pieces[start..(start + length)]);
        yield return random.Next(3) == 0 ? Signs[random.Next(Signs.Length)] : " ";
    }
}
