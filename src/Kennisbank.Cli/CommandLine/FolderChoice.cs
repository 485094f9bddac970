using Kennisbank.Outputs;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Validates folders, and combinations of folders.</summary>
internal static class FolderChoice
{
    /// <exception cref="UsageException">The folder does not exist.</exception>
    public static void RequireInput(string input)
    {
        if (!Directory.Exists(input))
        {
            throw new UsageException($"De map '{input}' bestaat niet. Start de opdracht in de map van het project, of geef de map met --input.");
        }
    }

    /// <exception cref="UsageException">One folder contains the other: the site would become its own content, or replace it.</exception>
    public static void RefuseOverlap(string input, string output)
    {
        if (Overlap(input, output))
        {
            throw new UsageException($"De map voor de site ('{output}') en de map met inhoud ('{input}') liggen in elkaar. Kies met --output een map ernaast.");
        }
    }

    /// <exception cref="UsageException">Cached pictures would become content, or be replaced with the site.</exception>
    public static void RefuseOverlapOfPictures(string pictures, string input, string output)
    {
        if (new[] { input, output }.FirstOrDefault(folder => Overlap(folder, pictures)) is { } other)
        {
            throw new UsageException(
                $"De map voor deelplaatjes ('{pictures}') en de map '{other}' liggen in elkaar. Kies met --share-pictures een map ernaast.");
        }
    }

    private static bool Overlap(string one, string other)
    {
        var (first, second) = (WithSeparator(one), WithSeparator(other));
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    private static string WithSeparator(string folder) =>
        FolderPath.Real(folder) is var path && Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
