using Kennisbank.Content;
using Kennisbank.Reading;

namespace Kennisbank.Model;

public sealed partial class Site
{
    /// <summary>Builds a site, and fills in what is derived from the rest of it. A site has no reference to its builder.</summary>
    internal sealed class Builder(
        ContentSet content, IReadOnlyList<Page> pages, IReadOnlyList<IReadOnlyList<Tag>> tags, BakenMatrix matrix,
        IReadOnlyDictionary<string, ImageFile> images)
    {
        public Site Site { get; } = new(content.Settings, pages, tags, matrix, images)
        {
            OwnTokens = content.OwnTokens,
            Series = content.Series,
            Synonyms = content.Synonyms,
            Withdrawn = content.Withdrawn,
        };

        public IReadOnlyList<Redirect> Redirects { set => Site.Redirects = value; }

        public IReadOnlyList<Page> Chosen { set => Site.Chosen = value; }

        public IReadOnlyList<TermChange> LaterChanges { set => Site.LaterChanges = value; }

        public LinkedAssessment? Assessment { set => Site.Assessment = value; }

        public IReadOnlyList<SiteAddress> UnlistedAddresses { set => Site.UnlistedAddresses = value; }
    }
}
