using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Styling;

/// <summary>Checks the tokens that a site sets itself, one by one and then together.</summary>
internal static class OwnStyleReader
{
    /// <param name="style">The house style that they change.</param>
    /// <returns>The values of those that are right, by name.</returns>
    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<WrittenToken> written, HouseStyle style, List<Problem> problems)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var token in written)
        {
            if (!style.Tokens.ContainsKey(token.Name))
            {
                problems.Add(SiteRules.UnknownToken.At(
                    token.NameAt,
                    $"Het token '{token.Name}' bestaat niet.",
                    "Alle tokens staan in docs/huisstijl.md.",
                    () => Suggestion.DidYouMean(token.Name, style.Tokens.Keys)));
            }
            else if (!places.TryAdd(token.Name, token.ValueAt))
            {
                problems.Add(SiteRules.BadToken.At(token.NameAt, $"Het token '{token.Name}' staat er twee keer.", "Haal er één weg."));
            }
            else if (TokenValues.Read(token, style, problems) is { } value)
            {
                own[token.Name] = value;
            }
        }

        ContrastChecks.Check(own, places, style, problems);
        return own;
    }
}
