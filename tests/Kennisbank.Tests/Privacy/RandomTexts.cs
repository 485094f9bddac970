namespace Kennisbank.Tests.Privacy;

/// <summary>
/// Texts that are cut from the vectors and put together anew, with signs that should not matter strewn in: near what the rules look for,
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

    /// <summary>Some words that stand together in a vector, and a sign or a blank.</summary>
    private static IEnumerable<string> Piece(Random random, string[] pieces)
    {
        var start = random.Next(pieces.Length);
        var length = Math.Min(random.Next(1, 5), pieces.Length - start);
        yield return string.Join(' ', pieces[start..(start + length)]);
        yield return random.Next(3) == 0 ? Signs[random.Next(Signs.Length)] : " ";
    }
}
