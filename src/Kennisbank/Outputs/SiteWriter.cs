using System.Collections.Concurrent;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Outputs;

/// <summary>
/// Writes all files into a new folder beside the output folder and then swaps the two, so that the site appears completely
/// or not at all and no file of a removed page remains.
/// </summary>
public static class SiteWriter
{
    /// <summary>
    /// Refuses a folder that a site cannot be written to, and removes what a killed build left. Whatever the result of this build, an old site
    /// with a story that was withdrawn must not remain on disk.
    /// </summary>
    /// <returns>Everything in the folder.</returns>
    /// <exception cref="OutputFolderException">The folder does not belong to this program, or leftovers cannot be removed.</exception>
    internal static IReadOnlyList<FoundEntry> Prepare(string outputFolder)
    {
        var target = FolderPath.Real(outputFolder);
        OnDisk(
            () =>
            {
                SiteReplacement.TidyUp(target);
                return true;
            },
            $"Een bouw die werd afgebroken, liet bij '{target}' mappen achter, en die zijn niet op te ruimen");
        return OnDisk(() => SiteFolders.RefuseForeign(target), Failure(target));
    }

    /// <param name="origin">Stored in the folder, so that the next build can see that nothing changed.</param>
    /// <exception cref="OutputFolderException">The folder does not belong to this program, or cannot be written.</exception>
    public static WrittenSite Write(IReadOnlyList<OutputFile> outputs, string outputFolder, BuildOrigin origin)
    {
        var target = FolderPath.Real(outputFolder);
        return OnDisk(() => Replace(outputs, target, origin), Failure(target));
    }

    private static string Failure(string target) => $"De site kan niet naar '{target}' geschreven worden";

    private static WrittenSite Replace(IReadOnlyList<OutputFile> outputs, string target, BuildOrigin origin)
    {
        using var replacement = SiteReplacement.Begin(target, [.. outputs.Select(output => output.Path)]);
        CreateFolders(outputs, replacement.Fresh);
        var stamp = origin.StampOf(outputs, WriteFiles(outputs, replacement.Fresh));
        var (inSteps, kept) = replacement.Commit(stamp);
        return new WrittenSite(target, stamp.Files, stamp.Pages, stamp.Bytes) { InSteps = inSteps, Kept = kept };
    }

    /// <param name="failure">The start of the Dutch message for a disk error, before the reason.</param>
    private static T OnDisk<T>(Func<T> work, string failure)
    {
        try
        {
            return work();
        }
        catch (Exception cannot) when (DiskReason.IsFor(cannot))
        {
            throw new OutputFolderException($"{failure}: {DiskReason.Of(cannot)}", cannot);
        }
    }

    private static void CreateFolders(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        var folders = outputs.Select(output => Path.GetDirectoryName(output.Path)!).Distinct().ToList();
        Parallel.ForEach(folders, Cores.All, folder => Directory.CreateDirectory(Path.Combine(fresh, folder)));
    }

    /// <summary>The hash of each file, in the order of the outputs.</summary>
    private static WrittenFile[] WriteFiles(IReadOnlyList<OutputFile> outputs, string fresh)
    {
        var written = new WrittenFile[outputs.Count];
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
                    written[index] = new WrittenFile(buffer.Written.Length, FileHash.Of(buffer.Written.Span));
                }

                return buffer;
            },
            buffer => buffer.Dispose());
        return written;
    }

    /// <summary>Adds the path of the file to an exception.</summary>
    private static void Make(OutputFile output, Utf8Output buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception failure) when (!DiskReason.IsFor(failure))
        {
            throw new InvalidOperationException($"Het bestand {output.Path} is niet te maken.", failure);
        }
    }
}

/// <summary>What a site was made from, and its warnings.</summary>
/// <param name="Fingerprint">Null when it is not known; then the next build writes again.</param>
public sealed record BuildOrigin(Fingerprint? Fingerprint, ProblemList Problems)
{
    internal BuildStamp StampOf(IReadOnlyList<OutputFile> outputs, WrittenFile[] written) => new(
        Fingerprint?.Public ?? "",
        OutputDigest.Of(outputs.Select((output, index) => (output.Path, written[index].Hash))),
        OutputNames.Of([.. outputs.Select(output => output.Path)]),
        outputs.Count,
        outputs.Count(output => output.IsPage),
        written.Sum(file => file.Length),
        Fingerprint is null ? [] : SealedProblems.Seal(Problems.All, Fingerprint.Key));
}

/// <param name="Length">In bytes.</param>
internal readonly record struct WrittenFile(long Length, byte[] Hash);

/// <summary>The result of writing a site.</summary>
/// <param name="Pages">HTML pages among the files.</param>
public sealed record WrittenSite(string Folder, int Files, int Pages, long Bytes)
{
    /// <summary>Whether the folder already held exactly this and was left alone.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Whether it was replaced file by file, because the folder cannot be exchanged.</summary>
    public bool InSteps { get; init; }

    /// <summary>Files and complete folders of others that were kept in the folder.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    public string KeptInWords => ForeignFiles.Named(Kept);
}
