namespace Kennisbank.Content;

/// <summary>One of the token sets of the theme: a name for each colour, font and shape, with its value.</summary>
/// <param name="Name">As in <c>site.yml</c>.</param>
/// <param name="Tokens">Values in the notation of CSS, by the name of the token, such as <c>--kb-color-accent</c>.</param>
public sealed record HouseStyle(string Name, IReadOnlyDictionary<string, string> Tokens)
{
    /// <summary>The file under <c>input/</c> with the tokens that a site sets itself; the others stay as they are in the house style.</summary>
    public const string OwnFile = "huisstijl/tokens.css";

    /// <summary>With a site's values in place of its own.</summary>
    public HouseStyle With(IReadOnlyDictionary<string, string> own) =>
        this with { Tokens = Tokens.Select(token => own.TryGetValue(token.Key, out var value) ? new(token.Key, value) : token).ToDictionary() };

    /// <summary>The colour of a token, also of one that has that of another; null for a token that is no colour, or is not there.</summary>
    public TokenColour? ColourOf(string token)
    {
        // As many steps as there are tokens: a ring of references has no colour.
        for (var step = 0; step <= Tokens.Count && Tokens.TryGetValue(token, out var value); step++)
        {
            if (TokenColour.ReferenceIn(value) is not { } other)
            {
                return TokenColour.Read(value);
            }

            token = other;
        }

        return null;
    }
}
