namespace Kennisbank.Outputs;

/// <summary>The replacement of a site: written separately, then swapped in at once, or file by file where that is impossible.</summary>
internal sealed class SiteReplacement : IDisposable
{
    private readonly SiteFolders _folders;
    private readonly FolderLock _lock;
    private readonly IReadOnlyCollection<string> _outputs;

    private SiteReplacement(SiteFolders folders, FolderLock held, IReadOnlyCollection<string> outputs)
    {
        _folders = folders;
        _lock = held;
        _outputs = outputs;
    }

    /// <summary>The empty folder to write in.</summary>
    public string Fresh => _folders.Fresh;

    /// <param name="target">The whole path, without links.</param>
    /// <param name="outputs">The paths that will be written.</param>
    public static SiteReplacement Begin(string target, IReadOnlyCollection<string> outputs)
    {
        var (folders, held) = Lock(target);
        try
        {
            folders.RefuseForeign();
            folders.Recover();
            var replacement = new SiteReplacement(folders, held, outputs);
            replacement.RefuseInTheWay();
            Directory.CreateDirectory(folders.Fresh);
            File.WriteAllText(Path.Combine(folders.Fresh, SiteFolders.Marker), "");
            return replacement;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Removes what a killed build left, such as the previous site. A running build has already done so itself.
    /// </summary>
    public static void TidyUp(string target)
    {
        foreach (var folders in new[] { new SiteFolders(target, IsInside: false), new SiteFolders(target, IsInside: true) }.Where(folders => folders.AreInUse))
        {
            using var held = folders.TryLock();
            if (held is not null)
            {
                folders.Recover();
            }
        }
    }

    public Replaced Commit(BuildStamp stamp)
    {
        RefuseInTheWay();
        var before = Before;
        var foreign = FolderContents.Of(_folders.Target, before).Foreign;
        File.WriteAllBytes(Path.Combine(Fresh, SiteFolders.Marker), BuildStampFile.ToBytes(stamp));
        var isWhole = PutInPlace(foreign);
        if (!isWhole)
        {
            new StepByStep(_folders, stamp, before).Run();
        }

        return new Replaced(InSteps: !isWhole, [.. foreign.Select(entry => entry.Path).Where(path => path != SiteFolders.LostAndFound)]);
    }

    /// <summary>Removes what was written if it was not put in place.</summary>
    public void Dispose()
    {
        _folders.Discard(Fresh);
        _lock.Dispose();
    }

    /// <summary>When a build's names are no longer known, a folder with anything but the outputs was refused.</summary>
    private OutputNames Before => BuildStamp.NamesIn(_folders.Target) ?? OutputNames.Of(_outputs);

    private void RefuseInTheWay() => ForeignFiles.RefuseInTheWay(_folders.Target, BuildStamp.NamesIn(_folders.Target), _outputs);

    /// <summary>False when only its files can be replaced.</summary>
    private bool PutInPlace(IReadOnlyList<FoundEntry> foreign)
    {
        if (Directory.Exists(_folders.Target))
        {
            return !_folders.IsInside && new FolderSwap(_folders, FolderExchange.Try).TrySwap(foreign);
        }

        Directory.Move(Fresh, _folders.Target);
        return true;
    }

    private static (SiteFolders Folders, FolderLock Held) Lock(string target)
    {
        var beside = new SiteFolders(target, IsInside: false);
        var inside = new SiteFolders(target, IsInside: true);
        if (MountPoints.AtOrBelow(target).Count > 0)
        {
            return (inside, Lock(inside));
        }

        try
        {
            return (beside, Lock(beside));
        }
        catch (Exception closed) when (DiskReason.IsFor(closed) && Directory.Exists(target))
        {
            return (inside, Lock(inside));
        }
    }

    private static FolderLock Lock(SiteFolders folders) => folders.TryLock()
        ?? throw new OutputFolderException($"Er wordt al een site naar '{folders.Target}' geschreven. Wacht tot dat klaar is en probeer het dan nog eens.");
}

/// <summary>How a site was put in its folder.</summary>
/// <param name="InSteps">File by file, because the folder cannot be moved.</param>
/// <param name="Kept">Files of others.</param>
internal sealed record Replaced(bool InSteps, IReadOnlyList<string> Kept);
