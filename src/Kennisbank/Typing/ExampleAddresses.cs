using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

/// <summary>Addresses under names reserved for examples and tests (RFC 2606, RFC 6761): placeholders until the site is published.</summary>
internal static partial class ExampleAddresses
{
    public static void Check(YamlMap settings, List<Problem> problems)
    {
        foreach (var entry in settings.Entries)
        {
            foreach (var text in TextsIn(entry.Value))
            {
                if (Reserved().Match(text.Value) is { Success: true } address)
                {
                    problems.Add(SiteRules.ExampleAddress.At(
                        text.At,
                        $"Bij '{entry.Key}' staat nog een voorbeeld: {address.Groups["naam"].Value} kan van niemand zijn.",
                        "Zet het echte adres in voordat de site openbaar wordt."));
                }
            }
        }
    }

    private static IEnumerable<YamlScalar> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text => [text],
        YamlList list => list.Items.SelectMany(TextsIn),
        YamlMap map => map.Entries.SelectMany(entry => TextsIn(entry.Value)),
        _ => [],
    };

    /// <summary>A host name after "//" or "@", with or without a trailing dot.</summary>
    [GeneratedRegex(
        @"(?<=//|@)(?<naam>(?:[a-z0-9-]{1,63}\.){0,10}(?:example|test|invalid|localhost|example\.(?:com|net|org)))\.?(?![a-z0-9.-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
