using Kennisbank.Reading;

namespace Kennisbank.Outputs;

/// <summary>
/// Replaces the site in a folder that cannot be moved, such as a container volume: file by file, each with one rename, pages after the files that
/// they use and deletions last. A kill leaves files of both sites, but never half a file; the next build repairs it.
/// </summary>
/// <param name="before">Which files a build wrote in the folder.</param>
internal sealed class StepByStep(SiteFolders folders, BuildStamp stamp, OutputNames before)
{
    /// <summary>The temporary copy of a file that cannot be renamed from where it was written.</summary>
    private const string CopyEnding = ".kennisbank.nieuw";

    private readonly IReadOnlyList<string> _mounts = MountPoints.AtOrBelow(folders.Target);

    public void Run()
    {
        var files = FolderContents.Entries(folders.Fresh).Where(entry => !entry.IsFolder).Select(entry => entry.Path).ToList();
        var copies = files.Where(IsElsewhere).ToHashSet(StringComparer.Ordinal);
        DeleteLeftovers(copies);
        WriteMarker(stamp.Unfinished(before.With(OutputNames.Of([.. copies.Select(path => path + CopyEnding)]))));
        foreach (var path in files.OrderBy(IsPage))
        {
            MoveIn(path, copies.Contains(path));
        }

        RemoveOld();
        WriteMarker(stamp);
    }

    /// <summary>Deletes copies that an earlier build left on a full disk, which would leave no room for any other.</summary>
    private void DeleteLeftovers(IEnumerable<string> copies)
    {
        foreach (var leftover in copies.Select(path => path + CopyEnding).Where(before.HasFile))
        {
            File.Delete(Path.Combine(folders.Target, leftover));
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private void MoveIn(string path, bool isElsewhere)
    {
        var (from, to) = (Path.Combine(folders.Fresh, path), Path.Combine(folders.Target, path));
        ClearTheWay(path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (isElsewhere)
        {
            File.Copy(from, to + CopyEnding, overwrite: true);
            from = to + CopyEnding;
        }

        File.Move(from, to, overwrite: true);
    }

    /// <summary>Whether it was written on another disk than its target.</summary>
    private bool IsElsewhere(string path) =>
        !folders.IsInside || _mounts.Any(mount => mount.Length > folders.Target.Length && MountPoints.IsIn(Path.Combine(folders.Target, path), mount));

    /// <summary>Removes a folder where a file must go, and the reverse. Neither holds files of others, or the build would have been refused.</summary>
    private void ClearTheWay(string path)
    {
        if (new DirectoryInfo(Path.Combine(folders.Target, path)) is { Exists: true, LinkTarget: null } folder)
        {
            folder.Delete(recursive: true);
        }

        foreach (var above in InputPath.FoldersAbove(path).Select(above => Path.Combine(folders.Target, above)).Where(File.Exists))
        {
            File.Delete(above);
        }
    }

    private void RemoveOld()
    {
        var now = FolderContents.Of(folders.Target, BuildStamp.Read(folders.Target)!.Names);
        foreach (var gone in now.Ours.Where(path => !stamp.Names.HasFile(path)))
        {
            File.Delete(Path.Combine(folders.Target, gone));
        }

        foreach (var empty in now.OurFolders.Where(path => !stamp.Names.HasFolder(path)).Select(path => Path.Combine(folders.Target, path)))
        {
            if (!_mounts.Contains(empty) && !Directory.EnumerateFileSystemEntries(empty).Any())
            {
                Directory.Delete(empty);
            }
        }
    }

    private void WriteMarker(BuildStamp said)
    {
        var beside = Path.Combine(folders.Target, SiteFolders.NextMarker);
        File.WriteAllBytes(beside, BuildStampFile.ToBytes(said));
        File.Move(beside, Path.Combine(folders.Target, SiteFolders.Marker), overwrite: true);
    }
}
