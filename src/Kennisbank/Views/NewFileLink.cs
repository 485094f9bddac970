using Kennisbank.Content;

namespace Kennisbank.Views;

/// <summary>
/// The GitHub page for creating a file, with name and text filled in by the address. Other repository hosts have no such page,
/// or a different one.
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
