using System.Buffers;
using System.Text.RegularExpressions;

namespace Kennisbank.Checking.Privacy;

/// <summary>
/// Tells which texts a rule need not look at. A hint sees every text and must be quick, so it is compiled with the program; the
/// patterns of the rule file are only known when it runs, and see the few texts that are left. A hint must let through whatever
/// its rule can find: the vectors see to that.
/// </summary>
internal static partial class PrivacyHints
{
    private static readonly SearchValues<string> BsnWords = Words("burgerservicenummer", "sofinummer", "bsn");
    private static readonly SearchValues<string> EmailWords = Words("(at", "( at", "[at", "[ at", "apenstaartje");
    private static readonly SearchValues<string> BirthWords = Words("geboren", "geboorteda", "geb.", "verjaardag", "jarig op");
    private static readonly SearchValues<string> Titles = SearchValues.Create(
        ["evrouw", "evr.", "evr ", "eneer", "heer", "uffrouw", "uurvrouw", "uurman", "oom", "ante", "opa", "oma", "okter", "eester", "juf", "Juf", "Opa", "Oma", "Oom", "mw.", "mw ", "Mw", "dhr", "Dhr"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Schools = SearchValues.Create(
        ["chool", "verblijf", "speelzaal", "centrum", "bs ", "OBS", "ROC", "mbo", "MBO", "yceum", "ymnasium", "College"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> AgeWords = Words("tigjarig", "tienjarig", "elfjarig", "twaalfjarig");

    /// <param name="rule">Name of a rule in <c>privacyregels.json</c>.</param>
    /// <returns>A hint for each of the rule's patterns, or one for all of them.</returns>
    public static IReadOnlyList<Func<string, bool>> For(string rule) => rule == "combinatie"
        ? [text => Age().IsMatch(text), text => text.AsSpan().ContainsAny(AgeWords)]
        : [ForAllPatterns(rule)];

    private static Func<string, bool> ForAllPatterns(string rule) => rule switch
    {
        "bsn" => text => GroupedDigits().IsMatch(text) || text.AsSpan().ContainsAny(BsnWords),
        "iban" => text => AccountNumber().IsMatch(text),
        "e-mail" => text => text.Contains('@', StringComparison.Ordinal) || text.AsSpan().ContainsAny(EmailWords),
        "telefoon" => text => PhoneDigits().IsMatch(text),
        "adres" => text => Postcode().IsMatch(text),
        "geboortedatum" => text => text.AsSpan().ContainsAny(BirthWords),
        "naam" => text => text.AsSpan().ContainsAny(Titles) && TitleWithName().IsMatch(text),
        "datum" => text => WholeDate().IsMatch(text),
        "kenteken" => text => Plate().IsMatch(text) || text.Contains("enteken", StringComparison.Ordinal),
        "straat" => text => StreetWithNumber().IsMatch(text),
        "school" => text => text.AsSpan().ContainsAny(Schools) && SchoolWithName().IsMatch(text),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "no hint for this rule"),
    };

    private static SearchValues<string> Words(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[0-9]{3}[ .\u00A0\\-]{0,2}[0-9]{2,3}[ .\u00A0\\-]{0,2}[0-9]{3}")]
    private static partial Regex GroupedDigits();

    [GeneratedRegex(@"(?<=[A-Za-z]{2})[0-9]{2}[ .\u00A0-]?[A-Za-z0-9]{4}")]
    private static partial Regex AccountNumber();

    [GeneratedRegex(@"(?<![0-9])[03](?:[^\p{L}\n]{0,4}[0-9]){8}")]
    private static partial Regex PhoneDigits();

    [GeneratedRegex("[0-9]{4}(?:[a-z]{2}| ?[A-Z]{2})(?![A-Za-z])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?:[Mm]evrouw|[Mm]evr|[Mm]w|[Mm]eneer|[Dd]e[ \u00A0\u202F\n]heer|[Dd]hr|[Mm]ijnheer|[Jj]uffrouw|[Bb]uurvrouw|[Bb]uurman|[Oo]om|[Tt]ante|[Oo]pa|[Oo]ma|[Dd]okter|[Mm]eester|[Jj]uf)\.?[ \u00A0\u202F\n](?:\p{Lu}|van|de|het|ter|ten|te|in|la|le|el|von|['’]t)")]
    private static partial Regex TitleWithName();

    [GeneratedRegex(@"(?<=(?<!datum: |bijgewerkt: )(?:19|20)[0-9]{2})-[0-9]{2}-|[-/.](?:19|20)[0-9]{2}|(?<=(?:ari|aart|pril|mei|Mei|juni|Juni|juli|Juli|ustus|ber|an|eb|rt|pr|ug|ept?|kt|ov|ec)\.?[ \u00A0\u202F\n])(?:19|20)[0-9]{2}")]
    private static partial Regex WholeDate();

    [GeneratedRegex("-(?:[A-Z]{2,3}-[A-Z0-9]|[0-9]{2,3}-[A-Z]|(?<=[A-Z]-)[0-9]{2}-[0-9])")]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<=(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|steeg|plantsoen|dreef|pad|park|markt|wal|erf|veld|oord)[ \u00A0\n])[1-9]")]
    private static partial Regex StreetWithNumber();

    [GeneratedRegex(@"(?:chool|verblijf|speelzaal|centrum|[Oo]bs|OBS|ROC|mbo|MBO|yceum|ymnasium)[ \u00A0\u202F\n](?:['‘""“]|[Dd]e[ \u00A0\u202F\n]|[Hh]et[ \u00A0\u202F\n]|['’]t[ \u00A0\u202F\n]){0,2}\p{Lu}|(?<=\p{L}[ \u00A0\u202F\n])(?:College|Lyceum|Gymnasium)")]
    private static partial Regex SchoolWithName();

    [GeneratedRegex(@"[0-9][- \u00A0\u202F\n]?ja(?:ar|rig)")]
    private static partial Regex Age();
}
