namespace Kennisbank.Browser.Tests.Chromium;

/// <summary>Where a Chromium may be on this machine, in order of preference.</summary>
internal static class ChromiumPlaces
{
    /// <summary>Names the program to use, before any other place is tried.</summary>
    public const string Variable = "KENNISBANK_CHROMIUM";

    /// <summary>The headless shell goes first: it is the same engine, and a new context in it takes a third of the time.</summary>
    private static readonly string[] Linux =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge", "/snap/bin/chromium",
    ];

    private static readonly string[] MacOs =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] Windows =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
    [
        Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData,
    ];

    public static IEnumerable<string> Usual => OperatingSystem.IsWindows() ? OnWindows : OperatingSystem.IsMacOS() ? MacOs : Linux;

    private static IEnumerable<string> OnWindows => WindowsFolders
        .Select(Environment.GetFolderPath)
        .SelectMany(folder => Windows.Select(program => Path.Combine(folder, program)));
}
