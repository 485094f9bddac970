using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Reading;

namespace Kennisbank.Linking;

/// <summary>Files that a link may name but that are not a page or image of the site.</summary>
/// <param name="Drafts">Pages that are not published yet.</param>
/// <param name="Withdrawn">Pages of which only a notice remains, by file.</param>
/// <param name="Refused">Files and folders that were reported already, so that links to them are not.</param>
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
