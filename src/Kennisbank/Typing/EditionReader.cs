using System.Text.RegularExpressions;
using Kennisbank.Content;

namespace Kennisbank.Typing;

/// <summary>Reads when a source came out, as exactly as is known.</summary>
internal static partial class EditionReader
{
    public static Edition? Read(MapReader keys)
    {
        if (keys.Scalar(Keys.Edition) is not { } written)
        {
            return null;
        }

        var text = written.Value.Trim();
        if (PartialDate.IsValid(text))
        {
            return new Edition(text, null, EditionCertainty.Exact);
        }

        if (InWords(Years().Match(text).Groups) is { } edition)
        {
            return edition;
        }

        keys.ReportWrongType(
            Keys.Edition, written, "een jaar of dag", "Schrijf 2015, 2015-05-12, '2012 tot 2014', '2018 of eerder' of 'omstreeks 2016'.");
        return null;
    }

    /// <summary>Null where no form fits, or a range ends before it begins.</summary>
    private static Edition? InWords(GroupCollection groups) => (groups["about"], groups["earlier"], groups["from"], groups["to"]) switch
    {
        ({ Success: true } about, _, _, _) => new Edition(about.Value, null, EditionCertainty.About),
        (_, { Success: true } earlier, _, _) => new Edition(earlier.Value, null, EditionCertainty.OrEarlier),
        (_, _, { Success: true } from, var to) when string.CompareOrdinal(from.Value, to.Value) < 0 =>
            new Edition(from.Value, to.Value, EditionCertainty.Exact),
        _ => null,
    };

    [GeneratedRegex(@"^(omstreeks (?<about>[12]\d{3})|(?<earlier>[12]\d{3}) of eerder|(?<from>[12]\d{3}) tot (?<to>[12]\d{3}))$")]
    private static partial Regex Years();
}
