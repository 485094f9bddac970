using System.Text.Json;
using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;

namespace Kennisbank.Checking.Privacy;

/// <summary>Reads <c>privacyregels.json</c>, which lies in the assembly; the theme bundles the same file for the browser.</summary>
internal sealed partial class PrivacyRuleFile
{
    private readonly Dictionary<string, string> _fragments;

    private PrivacyRuleFile(JsonElement fragments) =>
        _fragments = fragments.EnumerateObject().ToDictionary(fragment => fragment.Name, fragment => fragment.Value.GetString()!, StringComparer.Ordinal);

    /// <summary>All rules in the order of the file: where two see the same words, the first has it.</summary>
    public static IReadOnlyList<PrivacyRule> Read()
    {
        using var stream = typeof(PrivacyRuleFile).Assembly.GetManifestResourceStream("privacyregels.json")!;
        using var document = JsonDocument.Parse(stream);
        var file = new PrivacyRuleFile(document.RootElement.GetProperty("fragments"));
        return [.. document.RootElement.GetProperty("rules").EnumerateArray().Select(file.ToRule)];
    }

    private PrivacyRule ToRule(JsonElement written) => new()
    {
        Name = written.GetProperty("name").GetString()!,
        Rule = PrivacyRules.All.First(rule => rule.Code == written.GetProperty("code").GetString()),
        IsBlocking = written.GetProperty("severity").GetString() == "blokkeert",
        Message = written.GetProperty("message").GetString()!,
        Advice = written.GetProperty("advice").GetString()!,
        PatternCount = written.GetProperty("patterns").GetArrayLength(),
        Patterns = Compile(written, "patterns"),
        Test = written.TryGetProperty("test", out var test) ? NumberTests.Named(test.GetString()!) : null,
        Near = Compile(written, "near"),
        Within = written.TryGetProperty("within", out var within) ? within.GetInt32() : 0,
    };

    private Lazy<IReadOnlyList<Regex>> Compile(JsonElement written, string property)
    {
        var patterns = written.TryGetProperty(property, out var found) ? Texts(found) : [];
        return new Lazy<IReadOnlyList<Regex>>(() => [.. patterns.Select(Compile)]);
    }

    private Regex Compile(string pattern) => new(Expand(pattern), RegexOptions.CultureInvariant);

    /// <summary>Puts the fragments in the place of their names; a fragment may name others.</summary>
    private string Expand(string pattern) => FragmentName().Replace(pattern, name => Expand(_fragments[name.Groups[1].Value]));

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex FragmentName();
}
