using Kennisbank.Diagnostics;
using Kennisbank.Reading;

namespace Kennisbank.Cli.Reporting;

/// <summary>The source lines of problems. Caches the last file, because problems are sorted by file.</summary>
internal sealed class SourceLines(string inputFolder)
{
    private string? _file;
    private string[] _lines = [];

    /// <summary>Null for a problem with a file as a whole, and when the file cannot be read or no longer has the line.</summary>
    public string? At(Location location)
    {
        if (location is { Line: 1, Column: 1 })
        {
            return null;
        }

        if (location.File != _file)
        {
            (_file, _lines) = (location.File, Read(location.File));
        }

        return location.Line <= _lines.Length ? _lines[location.Line - 1] : null;
    }

    private string[] Read(string path)
    {
        var file = new FileInfo(Path.Combine(inputFolder, path));
        if (!file.Exists)
        {
            return [];
        }

        var entry = new InputEntry(path, file.FullName, file.Length, file.LastWriteTimeUtc);
        return SourceReader.Read(entry, [], SourceReader.MaxLedgerBytes)?.Text.Split('\n') ?? [];
    }
}
