using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// The headers of production, except those that give other sites access: the published site is public,
/// but a preview shows drafts, and any page that an editor has open could request them.
/// </summary>
internal static class PreviewHeaders
{
    private const string OpensToOtherSites = "Access-Control-";

    public static IEnumerable<(string Name, string Value)> For(string path) =>
        HostRules.HeadersFor(path).Where(header => !header.Name.StartsWith(OpensToOtherSites, StringComparison.OrdinalIgnoreCase));
}
