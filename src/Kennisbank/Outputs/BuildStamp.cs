using Kennisbank.Diagnostics;

namespace Kennisbank.Outputs;

/// <summary>
/// What a site was made from and what was written, stored in the marker file of the output folder. If both still match, a build
/// has nothing to do. It is inside the folder, so that the site and its stamp are swapped together. Problems are
/// stored too: a warning does not disappear because nothing changed.
/// </summary>
/// <param name="Fingerprint">Hash of everything the site depends on: <see cref="Fingerprint.Public"/>; empty when it was not known.</param>
/// <param name="Outputs">Hash of the written files' paths and contents; see <see cref="OutputDigest"/>.</param>
/// <param name="Names">Hashes of the written files' paths.</param>
/// <param name="Pages">HTML pages among the files.</param>
/// <param name="Problems">Warnings and advice, because a build with errors writes no site; see <see cref="SealedProblems"/>.</param>
internal sealed record BuildStamp(string Fingerprint, string Outputs, OutputNames Names, int Files, int Pages, long Bytes, byte[] Problems)
{
    /// <summary>Whether the folder has a stamp at all. A first build has nothing to compare with.</summary>
    public static bool MayBeIn(string folder) => File.Exists(Path.Combine(folder, SiteFolders.Marker));

    /// <summary>Null when the folder has no readable stamp.</summary>
    public static BuildStamp? Read(string folder) => BuildStampFile.Read(Path.Combine(folder, SiteFolders.Marker));

    /// <summary>Which files a build wrote in a folder; null when a build did but the stamp no longer says which.</summary>
    public static OutputNames? NamesIn(string folder) => MayBeIn(folder) ? Read(folder)?.Names : OutputNames.None;

    /// <summary>Whether a folder holds every file of the site that its stamp describes.</summary>
    /// <param name="folder">Need not exist.</param>
    public static bool IsOfWhole(string folder) => Read(folder) is { } stamp && stamp.IsOf(folder, FolderContents.Entries(folder));

    /// <summary>The earlier build, when the folder holds exactly what a build with this fingerprint would write; otherwise null.</summary>
    /// <param name="folder">The output folder; need not exist.</param>
    /// <param name="found">Everything in it.</param>
    public static KnownBuild? FindCurrent(string folder, IReadOnlyList<FoundEntry> found, Fingerprint fingerprint) =>
        Read(folder) is { } stamp
        && stamp.Fingerprint == fingerprint.Public
        && SealedProblems.Open(stamp.Problems, fingerprint.Key) is { } problems
        && stamp.IsOf(folder, found)
            ? new KnownBuild(stamp, ProblemList.From(problems))
            : null;

    /// <summary>A stamp for a folder with files of two builds: no build treats it as complete, and each recognizes all of its files.</summary>
    public BuildStamp Unfinished(OutputNames before) => this with { Fingerprint = "", Outputs = "", Names = Names.With(before) };

    private bool IsOf(string folder, IEnumerable<FoundEntry> found)
    {
        var files = found.Where(entry => !entry.IsFolder && Names.HasFile(entry.Path)).Select(entry => entry.Path).ToList();
        return files.Count == Files && OutputDigest.OfFolder(folder, files) == Outputs;
    }
}

/// <summary>An earlier build, with the problems in its content.</summary>
internal sealed record KnownBuild(BuildStamp Stamp, ProblemList Problems);
