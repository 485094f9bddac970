using System.Text.Json;
using System.Text.Json.Serialization;
using Kennisbank.Diagnostics;

namespace Kennisbank.Writing;

/// <summary>
/// What a site was made from and what was written, kept in the marker file of its folder. A build of which both still hold
/// has nothing to do. It lies in the folder itself, so that the site and its stamp are swapped in together. Problems are
/// kept too: a warning does not go away because nothing changed.
/// </summary>
/// <param name="Fingerprint">Of everything the site depends on; see <see cref="Writing.Fingerprint"/>.</param>
/// <param name="Outputs">Of the written files' paths and sizes; see <see cref="OutputDigest"/>.</param>
/// <param name="Pages">HTML pages among the files.</param>
public sealed record BuildStamp(string Fingerprint, string Outputs, int Files, int Pages, long Bytes, IReadOnlyList<StampedProblem> Problems)
{
    /// <summary>The stamp of a folder that holds just what a build with this fingerprint would write; else null.</summary>
    /// <param name="folder">The output folder; need not exist.</param>
    public static BuildStamp? FindCurrent(string folder, string fingerprint) =>
        Read(Path.Combine(folder, FolderSwap.Marker)) is { } stamp && stamp.Fingerprint == fingerprint && stamp.Outputs == OutputDigest.OfFolder(folder)
            ? stamp
            : null;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, BuildStampContext.Default.BuildStamp);

    /// <summary>Null for a stamp that this program did not write.</summary>
    private static BuildStamp? Read(string file)
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), BuildStampContext.Default.BuildStamp) : null;
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>A problem as it is kept in a stamp.</summary>
public sealed record StampedProblem(string Code, Location At, string Message, string Suggestion)
{
    public static StampedProblem Of(Problem problem) => new(problem.Rule.Code, problem.Location, problem.Message, problem.Suggestion);

    /// <summary>The fingerprint holds the version of the program, so the rule is always among ours.</summary>
    public Problem ToProblem() => RuleBook.All.First(rule => rule.Code == Code).At(At, Message, Suggestion);
}

[JsonSerializable(typeof(BuildStamp))]
internal sealed partial class BuildStampContext : JsonSerializerContext;
