using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The target of "verbeter deze pagina": the repository's web editor, opened on the page's file.</summary>
internal static class EditLink
{
    public static Uri? For(SiteSettings settings, Page page) => settings.Repository is { } repository
        ? new Uri($"{repository.AbsoluteUri.TrimEnd('/')}/edit/{settings.Branch}/input/{Escaped(page.Content.File)}")
        : null;

    /// <summary>Escaped, since the name of a folder may contain characters with a meaning in addresses.</summary>
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
