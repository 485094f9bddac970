namespace Kennisbank.Outputs.Hosting;

/// <param name="Pattern">Root-relative; a single <c>*</c> matches any characters, including slashes.</param>
public sealed record NetlifyBlock(string Pattern, IReadOnlyList<(string Name, string Value)> Headers);

/// <summary>
/// <see cref="HostRules"/> in the patterns of Netlify. These have no "everything but", so such a rule is written for each folder and file at the top
/// of the site. An address below a folder that the site does not have gets the page that says so, and only that page can be framed.
/// </summary>
public static class NetlifyHeaders
{
    /// <summary>Types that Netlify would get wrong itself.</summary>
    private static readonly string[] StatedExtensions = ["md", "txt", "webmanifest"];

    /// <param name="files">Every file of the site.</param>
    public static IEnumerable<NetlifyBlock> For(IEnumerable<string> files)
    {
        var tops = files.Select(TopOf).Distinct().Order(StringComparer.Ordinal).ToList();
        return HostRules.Headers.SelectMany(rule => PatternsOf(rule.Scope, tops).Select(pattern => new NetlifyBlock(pattern, rule.Headers)))
            .Concat(HostRules.KeptForEver.Select(folder => new NetlifyBlock(folder + "*", [(HostRules.CacheControl, HostRules.KeepForEver)])))
            .Concat(StatedExtensions.Select(extension => TypeOf("/*." + extension, MediaTypes.ByExtension[extension])))
            .Concat(MediaTypes.ByEnding.Select(known => TypeOf(known.Ending.StartsWith('/') ? known.Ending : "/*" + known.Ending, known.Type)));
    }

    private static IEnumerable<string> PatternsOf(HeaderScope scope, IReadOnlyList<string> tops) => scope.Match<IEnumerable<string>>(
        () => ["/*"],
        folder => [folder + "*"],
        folder => tops.Where(top => top != folder).Select(top => top.EndsWith('/') && top != "/" ? top + "*" : top));

    private static NetlifyBlock TypeOf(string pattern, MediaType type) => new(pattern, [(HostRules.ContentType, type.Header)]);

    /// <summary>The folder at the top that a file is in, or the address of a file that is at the top itself.</summary>
    private static string TopOf(string file) => file.IndexOf('/', StringComparison.Ordinal) switch
    {
        < 0 => file == "index.html" ? "/" : "/" + file,
        var end => $"/{file.AsSpan(0, end + 1)}",
    };
}
