using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Reading;

namespace Kennisbank.Linking;

/// <summary>What is known of files that a link may name and that are no page or image of the site.</summary>
/// <param name="Drafts">Pages that are not published yet.</param>
/// <param name="Withdrawn">Pages of which only a notice is left, by file.</param>
/// <param name="Refused">Files and folders that were complained about already; a link to one adds nothing.</param>
internal sealed record AbsentFiles(
    IReadOnlySet<string> Drafts, IReadOnlyDictionary<string, WithdrawnPage> Withdrawn, IReadOnlySet<string> Refused)
{
    public LinkTarget Describe(string file)
    {
        if (Drafts.Contains(file))
        {
            return new LinkTarget.Draft(file);
        }

        if (Withdrawn.TryGetValue(file, out var withdrawn))
        {
            return new LinkTarget.Withdrawn(withdrawn);
        }

        return Refused.Contains(file) || InputPath.FoldersAbove(file).Any(Refused.Contains)
            ? new LinkTarget.Refused()
            : new LinkTarget.Missing(file);
    }
}
