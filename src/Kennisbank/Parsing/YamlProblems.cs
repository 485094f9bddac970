using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>Explains YAML errors to people who need not know that it is YAML.</summary>
internal static class YamlProblems
{
    private const string WriteKeys = "Schrijf elke regel als 'sleutel: waarde'.";

    public static Problem Invalid(Location at) => FrontMatterRules.InvalidYaml.At(
        at,
        "De gegevens zijn vanaf hier niet te lezen.",
        "Staat er een dubbele punt, hekje of aanhalingsteken in een tekst, zet dan de hele tekst tussen dubbele aanhalingstekens. "
        + "Sluit elk aanhalingsteken en elke haak. Spring in met spaties, niet met tabs.");

    public static Problem Tab(Location at) => FrontMatterRules.InvalidYaml.At(
        at, "Deze regel begint met een tab.", "Spring in met spaties.");

    public static Problem NoKeys(Location at) =>
        FrontMatterRules.InvalidYaml.At(at, "Hier horen sleutels met waarden te staan.", WriteKeys);

    public static Problem NoKey(Location at) => FrontMatterRules.InvalidYaml.At(at, "Voor de dubbele punt staat geen sleutel.", WriteKeys);

    public static Problem SecondDocument(Location at) => FrontMatterRules.InvalidYaml.At(
        at, "Met een regel '---' of '...' houden de gegevens op, maar er komt nog meer.", "Haal die regel weg.");

    public static Problem TooDeep(Location at) => FrontMatterRules.UnsafeYaml.At(
        at, "De gegevens zitten hier te diep in elkaar.", "Haal haken of ingesprongen regels weg; drie lagen zijn genoeg.");

    public static Problem Unsafe(Location at) => FrontMatterRules.UnsafeYaml.At(
        at,
        "Een waarde mag niet beginnen met &, * of !: dat heeft in deze gegevens een bijzondere betekenis.",
        "Zet de waarde tussen dubbele aanhalingstekens.");

    public static Problem Duplicate(string key, Location at) =>
        FrontMatterRules.DuplicateKey.At(at, $"De sleutel '{key}' staat er twee keer.", "Haal er één weg.");

    /// <param name="isWhole">Whether the value with its rest appears to be the complete intended text.</param>
    public static Problem CutOff(string value, string rest, bool isWhole, Location at) => FrontMatterRules.CutOff.At(
        at,
        $"Van de waarde blijft {(value.Length == 0 ? "niets" : $"alleen '{value}'")} over: vanaf '{rest}' leest een computer een opmerking.",
        (isWhole && !rest.AsSpan().ContainsAny('"', '\\') && !value.AsSpan().ContainsAny('"', '\\')
            ? $"Schrijf \"{$"{value} {rest}".Trim()}\", met de aanhalingstekens. "
            : "Zet de hele waarde tussen dubbele aanhalingstekens. ")
        + "Is het echt een opmerking, zet dan een spatie achter #.");

    public static Problem CommentBehind(Location at) => FrontMatterRules.CommentBehindValue.At(
        at,
        "Wat hier achter # staat, is een opmerking en komt niet op de site.",
        "Hoort het bij de tekst, zet dan de hele waarde tussen dubbele aanhalingstekens. Zet een opmerking liever op een eigen regel.");

    public static Problem Invisible(Location at) => FileRules.InvisibleCharacter.At(
        at, "In deze waarde staat een teken dat niemand ziet.", "Haal de code met de schuine streep (\\) eruit.");
}
