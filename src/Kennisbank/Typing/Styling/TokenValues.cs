using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing.Styling;

/// <summary>What a token may be. The list is closed, so that nothing but a value reaches a style sheet.</summary>
internal static partial class TokenValues
{
    private const string Shadow = "--kb-shadow";

    /// <returns>The value as it is published; null, with a problem, when it is not valid.</returns>
    public static string? Read(WrittenToken token, HouseStyle style, List<Problem> problems)
    {
        var (value, expected) = token.Name switch
        {
            "--kb-font-text" or "--kb-font-title" => (
                Fonts().IsMatch(token.Value) ? token.Value : null,
                "namen van lettertypen met komma’s ertussen en als laatste serif, sans-serif of system-ui: '\"Open Sans\", sans-serif'"),
            "--kb-title-weight" => (Weight().IsMatch(token.Value) ? token.Value : null, "een dikte van 100 tot 900, zoals 600"),
            "--kb-radius" => (Radius().IsMatch(token.Value) ? token.Value : null, "een afronding van hoogstens 2rem of 32px, zoals 0, 4px of 0.375rem"),
            _ when token.Name.StartsWith(Shadow, StringComparison.Ordinal) => (
                token.Value == "none" ? token.Value : null, "none; laat de regel weg om de schaduw te houden"),
            _ => (ColourIn(token.Value, style), "een kleur zoals #0b557b, of een voor licht en een voor donker: light-dark(#0b557b, #8accec)"),
        };
        if (value is null)
        {
            problems.Add(SiteRules.BadToken.At(token.ValueAt, $"'{token.Value}' past niet bij '{token.Name}'.", $"Hier hoort {expected}."));
        }

        return value;
    }

    private static string? ColourIn(string value, HouseStyle style) => TokenColour.ReferenceIn(value) is { } other
        ? style.ColourOf(other) is null ? null : $"var({other})"
        : TokenColour.Read(value)?.Css;

    [GeneratedRegex("""^(?:(?:"[\p{L}\p{N} .-]+"|[\p{L}][\p{L}\p{N} -]*),\s*)*(?:sans-serif|serif|system-ui|monospace)$""")]
    private static partial Regex Fonts();

    [GeneratedRegex("^[1-9]00$")]
    private static partial Regex Weight();

    [GeneratedRegex(@"^(?:0|[0-2]?\d?px|3[0-2]px|(?:[01](?:\.\d{1,4})?|0?\.\d{1,4}|2)rem)$")]
    private static partial Regex Radius();
}
