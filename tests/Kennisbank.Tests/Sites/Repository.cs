namespace Kennisbank.Tests.Sites;

/// <summary>The location of this repository, wherever the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Library => Path.Combine(Root, "src", "Kennisbank");

    /// <summary>The content of the real site.</summary>
    public static string Input => Path.Combine(Root, "input");

    /// <summary>The C# files under a folder, without generated ones.</summary>
    public static IEnumerable<string> SourcesOf(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Kennisbank.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests has Kennisbank.sln."));
}
