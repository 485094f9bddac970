using Kennisbank.Reading;

namespace Kennisbank.Cli.Reporting;

/// <summary>The source lines of problems. Caches the last file, because problems are sorted by file.</summary>
internal sealed class SourceLines(string inputFolder)
{
    private string? _file;
    private string[] _lines = [];

    /// <summary>Null when the file cannot be read or no longer has the line.</summary>
    public string? At(string file, int line)
    {
        if (file != _file)
        {
            (_file, _lines) = (file, Read(file));
        }

        return line <= _lines.Length ? _lines[line - 1] : null;
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
