using Kennisbank.Diagnostics;

namespace Kennisbank.Outputs;

/// <summary>
/// What a site was made from and what was written, kept in the marker file of its folder. A build of which both still hold
/// has nothing to do. It lies in the folder itself, so that the site and its stamp are swapped in together. Problems are
/// kept too: a warning does not go away because nothing changed.
/// </summary>
/// <param name="Fingerprint">Of everything the site depends on: <see cref="Fingerprint.Public"/>; empty when that was not known.</param>
/// <param name="Outputs">Of the written files' paths and contents; see <see cref="OutputDigest"/>.</param>
/// <param name="Names">Of the written files.</param>
/// <param name="Pages">HTML pages among the files.</param>
/// <param name="Problems">Short of errors, or there would be no site; see <see cref="SealedProblems"/>.</param>
internal sealed record BuildStamp(string Fingerprint, string Outputs, OutputNames Names, int Files, int Pages, long Bytes, byte[] Problems)
{
    /// <summary>Whether the folder has a stamp at all. A first build has nothing to compare with.</summary>
    public static bool MayBeIn(string folder) => File.Exists(Path.Combine(folder, SiteFolders.Marker));

    /// <summary>Null when the folder has none that can be read.</summary>
    public static BuildStamp? Read(string folder) => BuildStampFile.Read(Path.Combine(folder, SiteFolders.Marker));

    /// <summary>Which files a build wrote in a folder; null when it did and no longer says which.</summary>
    public static OutputNames? NamesIn(string folder) => MayBeIn(folder) ? Read(folder)?.Names : OutputNames.None;

    /// <summary>Whether a folder holds every file of the site that its stamp is of.</summary>
    /// <param name="folder">Need not exist.</param>
    public static bool IsOfWhole(string folder) => Read(folder) is { } stamp && stamp.IsOf(folder, FolderContents.Entries(folder));

    /// <summary>What was built, when the folder holds just what a build with this fingerprint would write; else null.</summary>
    /// <param name="folder">The output folder; need not exist.</param>
    /// <param name="found">Everything in it.</param>
    public static KnownBuild? FindCurrent(string folder, IReadOnlyList<FoundEntry> found, Fingerprint fingerprint) =>
        Read(folder) is { } stamp
        && stamp.Fingerprint == fingerprint.Public
        && SealedProblems.Open(stamp.Problems, fingerprint.Key) is { } problems
        && stamp.IsOf(folder, found)
            ? new KnownBuild(stamp, ProblemList.From(problems))
            : null;

    /// <summary>Of a folder in which files of before and after stand together: no build takes it for whole, and each knows all of them.</summary>
    public BuildStamp Unfinished(OutputNames before) => this with { Fingerprint = "", Outputs = "", Names = Names.With(before) };

    private bool IsOf(string folder, IEnumerable<FoundEntry> found)
    {
        var files = found.Where(entry => !entry.IsFolder && Names.HasFile(entry.Path)).Select(entry => entry.Path).ToList();
        return files.Count == Files && OutputDigest.OfFolder(folder, files) == Outputs;
    }
}

/// <summary>A build of before, with what was wrong with its content.</summary>
internal sealed record KnownBuild(BuildStamp Stamp, ProblemList Problems);
