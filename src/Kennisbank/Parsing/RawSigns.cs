using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>
/// Patterns that are certainly markup in another dialect of Markdown and not in ours. Ordinary text must pass: prices, times, sums,
/// footnotes with an asterisk. Every repetition is bounded, so that no text makes a pattern slow.
/// </summary>
internal static partial class RawSigns
{
    private const string Escape = " Bedoelt u de tekens zelf, zet er dan een \\ voor.";

    /// <summary>In order of precedence: the first pattern to match a piece of text claims it.</summary>
    public static IReadOnlyList<RawSign> All { get; } =
    [
        new(BodyRules.HalfLink, "] (", LooseAddress(), "Tussen ] en ( staat een spatie, dus '{0}' is geen link.", "Schrijf [tekst](adres), aan elkaar."),
        Unknown("[^", Footnote(), "voetnoten kent de site niet", "Zet de opmerking in de tekst, tussen haakjes, of maak er een link van."),
        Unknown("[[", WikiLink(), "zo schrijft u hier geen link", "Schrijf [tekst](../map/bestand.md)."),
        Unknown("[@", Citation(), "zo schrijft u hier geen bron", "Noem de bron bij 'bronnen', of maak er een link van."),
        new(
            BodyRules.NoDefinition,
            "][",
            Reference(),
            "De link '{0}' heeft geen adres: nergens staat waar die naam voor staat.",
            "Zet het adres erachter: [tekst](adres)." + Escape),
        Unknown("~~", Struck(), "doorhalen kan niet", "Laat weg wat doorgehaald is."),
        Unknown("~", Subscript(), "verlaagde tekens kunnen niet", "Schrijf ze gewoon, zoals H2O."),
        Unknown("^", Superscript(), "verhoogde tekens kunnen niet", "Schrijf ze gewoon, zoals m2 of m²."),
        Unknown("==", Marked(), "markeren kan niet", "Gebruik ** voor nadruk: **tekst**."),
        Unknown("++", Inserted(), "onderstrepen kan niet", "Gebruik ** voor nadruk: **tekst**."),
        Unknown("{", Braces(), "eigenschappen en codes tussen accolades kent de site niet", "Haal ze weg; een kop krijgt vanzelf een anker."),
        Unknown("$", Formula(), "formules kent de site niet", "Schrijf de som in gewone tekens."),
        Unknown("%%", Remark(), "opmerkingen kent de site niet", "Haal haar weg, of bewaar haar in een bestand met een naam die met _ begint."),
        Unknown("<<", Guillemets(), "zo schrijft u hier geen citaat", "Gebruik gewone aanhalingstekens."),
        Unknown(":", Emoji(), "zo'n code wordt geen plaatje", "Plak het teken zelf, of laat het weg."),
        new(
            BodyRules.BareAddress,
            ".",
            Address(),
            "Het adres '{0}' is op de pagina geen link.",
            "Schrijf [tekst](adres), of zet het adres tussen < en >, met https:// ervoor." + Escape,
            AlsoInLinks: false),
    ];

    /// <summary>Patterns for the start of a line.</summary>
    public static IReadOnlyList<RawSign> OfLines { get; } =
    [
        new(
            BodyRules.NoSpace,
            "#",
            OddHeading(),
            "'{0}' maakt geen kop: achter de hekjes hoort een gewone spatie.",
            "Typ de hekjes en de spatie opnieuw, vooraan op de regel; hoogstens zes hekjes."),
        new(
            BodyRules.NoSpace,
            "",
            OddItem(),
            "'{0}' maakt geen lijst: achter het teken hoort een gewone spatie.",
            "Typ het teken en de spatie opnieuw, vooraan op de regel."),
        new(BodyRules.NoSpace, ">", OddQuote(), "'{0}' maakt geen citaat: ervoor staat een spatie die geen gewone is.", "Typ het begin van de regel opnieuw."),
        Unknown(":", Container(), "blokken met dubbele punten kent de site niet", "Gebruik > voor een citaat of ## voor een kop."),
        Unknown(":", Definition(), "zo'n lijst met omschrijvingen kent de site niet", "Maak er een gewone lijst van: - **term**: omschrijving."),
        Unknown("+++", Pluses(), "deze regel betekent hier niets", "Haal haar weg."),
        Unknown("<<<", Conflict(), "dit is een overblijfsel van samenvoegen", "Kies welke van de twee teksten blijft, en haal de tekens weg."),
        Unknown("!!!", Admonition(), "zo'n kader kent de site niet", "Gebruik > voor een citaat of ** voor nadruk."),
        Unknown("[", Note(), "zo'n kader kent de site niet", "Haal de regel weg, of gebruik ** voor nadruk."),
        Unknown("*[", Abbreviation(), "zo legt u hier geen afkorting uit", "Schrijf de afkorting de eerste keer voluit, of maak een begrip."),
        Unknown(
            "|",
            TableRow(),
            "dit is geen tabel",
            "Een tabel begint met een regel koppen, daaronder een regel als | --- | --- |, en geen lege regels ertussen."),
    ];

    /// <summary>Patterns for the start of a line outside lists.</summary>
    public static RawSign Dot { get; } = Unknown("", Bullet(), "dit teken maakt geen lijst", "Begin elk punt met een streepje en een spatie: - tekst.");

    /// <summary>Patterns for the start of a list item.</summary>
    public static RawSign Task { get; } = Unknown("[", Box(), "vinkjes kent de site niet", "Laat de haken weg; schrijf zo nodig 'klaar:' voor het punt.");

    /// <summary>Patterns for the end of a text.</summary>
    public static RawSign Backslash { get; } = Unknown("\\", LastBackslash(), "hier is geen volgende regel meer", "Haal het teken weg.");

    /// <summary>Reported when two lines or more begin this way: a single one may be a negative number, or dialogue.</summary>
    public static RawSign Item { get; } = new(
        BodyRules.NoSpace,
        "",
        LikeItem(),
        "'{0}' maakt geen lijst; deze regels komen achter elkaar te staan.",
        "Begin elk punt met een streepje (-) of nummer en een spatie, met een lege regel boven de lijst.");

    /// <summary>For a paragraph of one line; it may be a hashtag.</summary>
    public static RawSign Heading { get; } = new(
        BodyRules.LikeHeading,
        "#",
        LikeHeading(),
        "'{0}' lijkt een kop, maar achter het hekje staat geen spatie.",
        "Schrijf ## met een spatie erachter. Is het geen kop, zet dan een \\ voor het hekje.");

    private static RawSign Unknown(string needs, Regex pattern, string why, string instead) =>
        new(BodyRules.UnknownMarkup, needs, pattern, $"'{{0}}' komt zo op de pagina te staan: {why}.", instead + Escape);

    [GeneratedRegex(@"\[[^\[\]]{1,200}\] \((\.{0,2}/|https?:|www\.|[\w/-]{1,100}\.md)[^()\s]{0,300}\)?")]
    private static partial Regex LooseAddress();

    [GeneratedRegex(@"\[\^[^\[\]\s]{1,50}\]:?")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"!?\[\[[^\[\]\n]{1,200}\]\]")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\[-?@[\w:.-]{1,50}[^\[\]\n]{0,100}\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"!?\[[^\[\]]{1,300}\]\[[^\[\]]{0,100}\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"~~(?=[^\s~])[^~]{1,300}~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<=[\p{L}\d])~[^\s~]{1,20}~")]
    private static partial Regex Subscript();

    [GeneratedRegex(@"(?<=[\p{L}\d)])\^[^\s^]{1,20}\^")]
    private static partial Regex Superscript();

    [GeneratedRegex(@"(?<!=)==(?=[^\s=])[^=\n]{0,300}[^\s=]==(?!=)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<![+\w])\+\+(?=[^\s+])[^+\n]{0,300}[^\s+]\+\+(?![+\w])")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"\{:?\s?[#.][A-Za-z][^{}\n]{0,200}\}|\{[A-Za-z-]{1,30}=[^{}\n]{0,200}\}|\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\$\$[^$]{1,300}\$\$|(?<![\w$])\$(?![\s$])[^$\n]{0,100}[\\^_{=][^$\n]{0,100}(?<!\s)\$(?![\w$])|(?<![\w$])\$[A-Za-z]\$(?![\w$])")]
    private static partial Regex Formula();

    [GeneratedRegex(@"%%[^%]{1,300}%%")]
    private static partial Regex Remark();

    [GeneratedRegex(@"<<(?=[\p{L}\d])[^<>\n]{1,300}>>")]
    private static partial Regex Guillemets();

    [GeneratedRegex(@"(?<![\w:/.]):([a-z][a-z0-9_-]{1,30}|[+-]1):(?![\w:/])")]
    private static partial Regex Emoji();

    [GeneratedRegex(
        @"(?<![\p{L}\d@./-])(?<!\]\(<?)(?:https?://[\p{L}\d\[]|www\.[\p{L}\d-]{1,60}\.\p{L})[^\s<>""“”‘’'()\uFFFC]{0,500}(?<![.,;:!?])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?:[^\S\n]{0,20}#{1,6}[^\S\n \t]|[^\S\n]{0,20}#{2,6}(?=[^\s#])|(?=[ \t]{0,20}[^\S\n \t])[^\S\n]{1,20}#{1,6}[ \t]|#{7,})[^\n]{0,60}",
        RegexOptions.Multiline)]
    private static partial Regex OddHeading();

    [GeneratedRegex(
        @"^(?:[^\S\n]{0,20}(?:[-*+]|\d{1,3}[.)])[^\S\n \t]|(?=[ \t]{0,20}[^\S\n \t])[^\S\n]{1,20}(?:[-*+]|\d{1,3}[.)])[ \t])[^\n]{1,60}",
        RegexOptions.Multiline)]
    private static partial Regex OddItem();

    [GeneratedRegex(@"^(?=[ \t]{0,20}[^\S\n \t])[^\S\n]{1,20}>[^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex OddQuote();

    [GeneratedRegex(@"^[^\S\n]{0,20}[•▪●◦‣·\uF0B7][^\S\n][^\n]{1,60}", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^:{3,}[^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex Container();

    [GeneratedRegex(@"^:[^\S\n]{1,8}[^\s:][^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\+{3,}[ \t]{0,9}$", RegexOptions.Multiline)]
    private static partial Regex Pluses();

    [GeneratedRegex(@"^<{3,}[^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    [GeneratedRegex(@"^!!![ \t]{0,9}[A-Za-z][^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^\[(?:![A-Za-z]{2,20}|TOC|toc|_TOC_)\]", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"^\*\[[^\[\]\n]{1,60}\]:[^\n]{0,60}", RegexOptions.Multiline)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(
        @"^[ \t]{0,9}(?:\|[^\n]{1,500}\||\|?[ \t]{0,9}:?-{2,100}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{2,100}:?[ \t]{0,9}){1,50}\|?)[ \t]{0,9}$",
        RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\A\[[ xX]?\](?=\s)")]
    private static partial Regex Box();

    [GeneratedRegex(@"\\\z")]
    private static partial Regex LastBackslash();

    /// <summary>Not after a hard line break: such lines are separate, as in dialogue.</summary>
    [GeneratedRegex(@"^(?<!\v\n)(?:[-*+](?=\p{L})|[–—](?=[^\S\n])|\d{1,3}[.)](?=\p{L}))[^\v\n]{1,60}", RegexOptions.Multiline)]
    private static partial Regex LikeItem();

    [GeneratedRegex(@"\A#(?=\p{Lu}\p{Ll})[^#\n]{1,80}(?<![.,;:!?])\z")]
    private static partial Regex LikeHeading();
}

/// <summary>Markup of another dialect, which this site would show literally.</summary>
/// <param name="Needs">A text without this cannot match the pattern.</param>
/// <param name="Message">With <c>{0}</c> for the characters as typed.</param>
/// <param name="AlsoInLinks">Whether it is reported in link text too.</param>
internal sealed record RawSign(Rule Rule, string Needs, Regex Pattern, string Message, string Suggestion, bool AlsoInLinks = true);
