using Kennisbank.Content;

namespace Kennisbank.Model;

public sealed partial class Page
{
    /// <summary>Builds a page in steps, because pages refer to each other. A page has no reference to its builder, so it cannot change after linking.</summary>
    /// <param name="order">Index among all pages of the site.</param>
    internal sealed class Builder(PageContent content, int order)
    {
        public Page Page { get; } = new(content, order);

        public Tag OwnTag { set => Page.OwnTag = value; }

        public IReadOnlyList<SourceUse> Sources { set => Page.Sources = value; }

        public IReadOnlyList<SourceUse> UsedBy { set => Page.UsedBy = value; }

        public IReadOnlyList<Relation> Relations { set => Page.Relations = value; }

        public IReadOnlyList<Page> Steps { set => Page.Steps = value; }

        public IReadOnlyList<LinkedReason> Reasons { set => Page.Reasons = value; }

        public IReadOnlyList<LinkedPoint> Points { set => Page.Points = value; }

        public IReadOnlyList<LinkedSide> Sides { set => Page.Sides = value; }

        public Tag OverviewTheme { set => Page.OverviewTheme = value; }

        public IReadOnlyList<string> FormerIds { set => Page.FormerIds = value; }

        public IReadOnlyList<WithdrawnPage> GonePieces { set => Page.GonePieces = value; }

        public IReadOnlyList<LinkedReason> Seen { set => Page.Seen = value; }

        public IReadOnlyList<LinkedReason> Helped { set => Page.Helped = value; }

        public IReadOnlyList<TakenAlong> Pieces { set => Page.Pieces = value; }

        public Page? Method { set => Page.Method = value; }

        public IReadOnlyList<LeespadStep> LeespadSteps { set => Page.LeespadSteps = value; }

        public Page Previous { set => Page.Previous = value; }

        public Page Next { set => Page.Next = value; }

        public BodyTargets Targets { set => Page.Targets = value; }

        public void SetTags(TagKind kind, IReadOnlyList<Tag> tags) => Page._tags[(int)kind] = tags;
    }
}
