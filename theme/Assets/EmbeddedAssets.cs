using System.Reflection;
using Kennisbank.Views;

namespace Kennisbank.Theming.Assets;

/// <summary>The files that npm built and that are embedded in this assembly.</summary>
internal static class EmbeddedAssets
{
    private const string Folder = "dist/";

    /// <summary>Files that only the program reads.</summary>
    private const string Unpublished = Folder + "program/";

    private static readonly Assembly Assembly = typeof(EmbeddedAssets).Assembly;

    /// <summary>Everything that goes into the output folder, in the same order on every machine.</summary>
    public static IReadOnlyList<ThemeAsset> Read() =>
        [.. Assembly.GetManifestResourceNames()
            .Where(IsPublished)
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name[Folder.Length..], Bytes(name[Folder.Length..])))];

    public static Stream Open(string path) => Assembly.GetManifestResourceStream(Folder + path)
        ?? throw new InvalidOperationException($"The theme was built without {Folder}{path}.");

    public static byte[] Bytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsPublished(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && !name.StartsWith(Unpublished, StringComparison.Ordinal) && name != Folder + AssetNames.File;
}
