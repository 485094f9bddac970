using System.Text.RegularExpressions;

namespace Kennisbank.Browser.Tests.Links;

/// <summary>Every address of the site in a feed, sitemap, data file, text or style sheet.</summary>
internal static partial class MachineLinks
{
    private static readonly string[] Kinds = [".xml", ".json", ".md", ".txt", ".css"];

    /// <returns>Root-relative paths of files, with the addresses in each.</returns>
    public static IEnumerable<(string File, IEnumerable<string> Addresses)> In(string folder, Uri baseUrl) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Kinds.Contains(Path.GetExtension(file)))
        .Select(file => ("/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), Addresses(File.ReadAllText(file), baseUrl)));

    private static IEnumerable<string> Addresses(string text, Uri baseUrl) => Absolute().Matches(text)
        .Select(match => match.Value)
        .Where(address => address.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal))
        .Concat(InStyle().Matches(text).Select(match => match.Groups[1].Value));

    [GeneratedRegex("""https?://[^\s"<>()\[\]\\`]+""")]
    private static partial Regex Absolute();

    [GeneratedRegex("""url\("?([^")]+)"?\)""")]
    private static partial Regex InStyle();
}
