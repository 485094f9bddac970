using System.Collections.Concurrent;

namespace Kennisbank.Writing;

/// <summary>
/// Writes all files into a fresh folder beside the output folder and then swaps the two, so that the site appears whole
/// or not at all and no file of a removed page stays behind.
/// </summary>
public static class SiteWriter
{
    public static WrittenSite Write(IReadOnlyList<OutputFile> outputs, string outputFolder)
    {
        var target = Path.GetFullPath(outputFolder).TrimEnd(Path.DirectorySeparatorChar);
        using var swap = FolderSwap.Begin(target);
        CreateFolders(outputs, swap.Fresh);
        var bytes = WriteFiles(outputs, swap.Fresh);
        swap.Commit();
        return new WrittenSite(target, outputs.Count, outputs.Count(output => output.Path.EndsWith(".html", StringComparison.Ordinal)), bytes);
    }

    private static void CreateFolders(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        foreach (var folder in outputs.Select(output => Path.GetDirectoryName(output.Path)!).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(fresh, folder));
        }
    }

    private static long WriteFiles(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        var total = 0L;
        Parallel.ForEach(
            Partitioner.Create(0, outputs.Count, Math.Max(1, Math.Min(64, outputs.Count / Environment.ProcessorCount))),
            () => new Utf8Output(),
            (range, _, buffer) =>
            {
                for (var index = range.Item1; index < range.Item2; index++)
                {
                    buffer.Clear();
                    outputs[index].Write(buffer);
                    using var file = File.OpenHandle(
                        Path.Combine(fresh, outputs[index].Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, buffer.Written.Length);
                    RandomAccess.Write(file, buffer.Written.Span, 0);
                    Interlocked.Add(ref total, buffer.Written.Length);
                }

                return buffer;
            },
            buffer => buffer.Dispose());
        return total;
    }
}

/// <summary>What a build left on disk.</summary>
/// <param name="Pages">HTML pages among the files.</param>
public sealed record WrittenSite(string Folder, int Files, int Pages, long Bytes);
