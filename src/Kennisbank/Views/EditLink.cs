using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>Where "verbeter deze pagina" leads: the repository's own editor, opened on the page's file.</summary>
internal static class EditLink
{
    public static Uri? For(SiteSettings settings, Page page) => settings.Repository is { } repository
        ? new Uri($"{repository.AbsoluteUri.TrimEnd('/')}/edit/{settings.Branch}/input/{Escaped(page.Content.File)}")
        : null;

    /// <summary>A folder may have a name that means something else in an address.</summary>
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
