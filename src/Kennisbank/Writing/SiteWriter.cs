using System.Collections.Concurrent;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Writing;

/// <summary>
/// Writes all files into a fresh folder beside the output folder and then swaps the two, so that the site appears whole
/// or not at all and no file of a removed page stays behind.
/// </summary>
public static class SiteWriter
{
    /// <summary>What the system says of a full disk: ENOSPC.</summary>
    private const int DiskFull = 28;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>
    /// Clears away what a killed build left beside the output folder. Whatever comes of this build, an old site with a story that was
    /// withdrawn must not lie about.
    /// </summary>
    /// <exception cref="OutputFolderException">It cannot be cleared away.</exception>
    public static void TidyUp(string outputFolder)
    {
        var target = FolderPath.Real(outputFolder);
        OnDisk(() => FolderSwap.TidyUp(target), $"Een bouw die werd afgebroken, liet naast '{target}' mappen achter, en die zijn niet op te ruimen");
    }

    /// <param name="origin">Left in the folder, so that a next build can see that nothing changed.</param>
    /// <exception cref="OutputFolderException">The folder is not ours, or cannot be written.</exception>
    public static WrittenSite Write(IReadOnlyList<OutputFile> outputs, string outputFolder, BuildOrigin origin)
    {
        var target = FolderPath.Real(outputFolder);
        BuildStamp? stamp = null;
        OnDisk(() => stamp = Swap(outputs, target, origin), $"De site kan niet naar '{target}' geschreven worden");
        return new WrittenSite(target, stamp!.Files, stamp.Pages, stamp.Bytes, IsUnchanged: false);
    }

    private static BuildStamp Swap(IReadOnlyList<OutputFile> outputs, string target, BuildOrigin origin)
    {
        using var swap = FolderSwap.Begin(target);
        CreateFolders(outputs, swap.Fresh);
        var stamp = origin.StampOf(outputs, WriteFiles(outputs, swap.Fresh));
        swap.Commit(BuildStampFile.ToBytes(stamp));
        return stamp;
    }

    /// <param name="failure">What to say when the disk refuses, in Dutch, before the reason.</param>
    private static void OnDisk(Action work, string failure)
    {
        try
        {
            work();
        }
        catch (Exception cannot) when (Cause(cannot) is IOException or UnauthorizedAccessException)
        {
            throw new OutputFolderException($"{failure}: {ReasonOf(Cause(cannot))}", cannot);
        }
    }

    private static void CreateFolders(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        var folders = outputs.Select(output => Path.GetDirectoryName(output.Path)!).Distinct().ToList();
        Parallel.ForEach(folders, Cores.All, folder => Directory.CreateDirectory(Path.Combine(fresh, folder)));
    }

    /// <summary>The size in bytes of each file, in the order of the outputs.</summary>
    private static long[] WriteFiles(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        var sizes = new long[outputs.Count];
        Parallel.ForEach(
            Partitioner.Create(0, outputs.Count, Math.Max(1, Math.Min(64, outputs.Count / Environment.ProcessorCount))),
            Cores.All,
            () => new Utf8Output(),
            (range, _, buffer) =>
            {
                for (var index = range.Item1; index < range.Item2; index++)
                {
                    buffer.Clear();
                    Make(outputs[index], buffer);
                    using var file = File.OpenHandle(
                        Path.Combine(fresh, outputs[index].Path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
                    RandomAccess.Write(file, buffer.Written.Span, 0);
                    sizes[index] = buffer.Written.Length;
                }

                return buffer;
            },
            buffer => buffer.Dispose());
        return sizes;
    }

    /// <summary>A mistake in how a file is made says of which.</summary>
    private static void Make(OutputFile output, Utf8Output buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception failure) when (failure is not (IOException or UnauthorizedAccessException))
        {
            throw new InvalidOperationException($"Het bestand {output.Path} is niet te maken.", failure);
        }
    }

    /// <summary>In Dutch as far as we know it.</summary>
    private static string ReasonOf(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "u mag daar niet schrijven.",
        IOException { HResult: DiskFull or DiskFullOnWindows } => "de schijf is vol.",
        _ => cause.Message,
    };

    private static Exception Cause(Exception thrown) => thrown is AggregateException many ? many.Flatten().InnerExceptions[0] : thrown;
}

/// <summary>What a site was made from, and what is wrong with it short of errors.</summary>
/// <param name="Fingerprint">Null when it is not known; a next build then writes again.</param>
public sealed record BuildOrigin(Fingerprint? Fingerprint, ProblemList Problems)
{
    internal BuildStamp StampOf(IReadOnlyList<OutputFile> outputs, long[] sizes) => new(
        Fingerprint?.Public ?? "",
        OutputDigest.Of(outputs.Select((output, index) => new NamedSize(output.Path, sizes[index]))),
        outputs.Count,
        outputs.Count(output => output.Path.EndsWith(".html", StringComparison.Ordinal)),
        sizes.Sum(),
        Fingerprint is null ? [] : SealedProblems.Seal(Problems.All, Fingerprint.Key));
}

/// <summary>What a build left on disk.</summary>
/// <param name="Pages">HTML pages among the files.</param>
/// <param name="IsUnchanged">Whether the folder held just this already and was left alone.</param>
public sealed record WrittenSite(string Folder, int Files, int Pages, long Bytes, bool IsUnchanged);
