using Kennisbank.Content;

namespace Kennisbank.Views;

/// <summary>
/// Where somebody with a GitHub account starts a new file, name and text filled in by the address. Other hosts of
/// repositories have no such page, or another one.
/// </summary>
internal static class NewFileLink
{
    public static Uri? For(SiteSettings settings)
    {
        if (settings.Repository is not { Host: "github.com" } repository)
        {
            return null;
        }

        var path = repository.AbsolutePath.Trim('/');
        var name = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^".git".Length] : path;
        return name.Split('/') is [{ Length: > 0 }, { Length: > 0 }] ? new Uri($"https://github.com/{name}/new/{settings.Branch}") : null;
    }
}
