namespace Kennisbank.Browser.Tests.Chromium;

/// <summary>Finds a Chromium, or installs one; the tests never skip the browser.</summary>
/// <param name="named">The value of the environment variable; null or empty when it is not set.</param>
/// <param name="places">Where a Chromium may be; evaluated again after each attempt to install one.</param>
/// <param name="exists">Whether there is a file at a path.</param>
/// <param name="installers">Ways to install one, the best first; each returns whether it succeeded.</param>
internal sealed class ChromiumFinder(
    string? named, IReadOnlyList<string> places, Func<string, bool> exists, IReadOnlyList<Func<bool>> installers)
{
    public string Find()
    {
        if (!string.IsNullOrEmpty(named))
        {
            return exists(named)
                ? named
                : throw new FileNotFoundException($"{ChromiumPlaces.Variable} names '{named}', but there is no such file.");
        }

        return Existing() ?? Install() ?? throw new FileNotFoundException(
            $"The browser tests need Chromium: install Chromium or Google Chrome, or set {ChromiumPlaces.Variable} to the path of one.");
    }

    private string? Existing() => places.FirstOrDefault(exists);

    private string? Install() => installers.Any(install => install()) ? Existing() : null;
}
