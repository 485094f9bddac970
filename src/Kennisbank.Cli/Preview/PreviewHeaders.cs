using Kennisbank.Outputs;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// The headers of production, short of those by which it lets programs on other sites read along: what is published is for
/// everybody, but a preview shows drafts, and any page that an editor has open could ask for them.
/// </summary>
internal static class PreviewHeaders
{
    private const string OpensToOtherSites = "Access-Control-";

    public static IEnumerable<(string Name, string Value)> For(string path) =>
        SecurityHeaders.HeadersFor(path).Where(header => !header.Name.StartsWith(OpensToOtherSites, StringComparison.OrdinalIgnoreCase));
}
