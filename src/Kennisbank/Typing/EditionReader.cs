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

        if (Years().Match(text) is { Success: true } years)
        {
            return years.Groups["about"].Success
                ? new Edition(years.Groups["about"].Value, null, EditionCertainty.About)
                : years.Groups["earlier"].Success
                    ? new Edition(years.Groups["earlier"].Value, null, EditionCertainty.OrEarlier)
                    : new Edition(years.Groups["from"].Value, years.Groups["to"].Value, EditionCertainty.Exact);
        }

        keys.ReportWrongType(
            Keys.Edition, written, "een jaar of dag", "Schrijf 2015, 2015-05-12, '2012 tot 2014', '2018 of eerder' of 'omstreeks 2016'.");
        return null;
    }

    [GeneratedRegex(@"^(omstreeks (?<about>[12]\d{3})|(?<earlier>[12]\d{3}) of eerder|(?<from>[12]\d{3}) tot (?<to>[12]\d{3}))$")]
    private static partial Regex Years();
}
