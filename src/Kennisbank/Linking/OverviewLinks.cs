using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Links each overview to its theme, and each theme to its overview.</summary>
internal static class OverviewLinks
{
    public static void Link(IReadOnlyList<Page.Builder> pages, TagIndex tags, List<Problem> problems)
    {
        foreach (var builder in pages)
        {
            if (builder.Page.Content is Achtergrond { Theme: { } theme } content && tags.Resolve(TagKind.Thema, [theme], problems) is [var tag])
            {
                Tie(builder, content, tag, problems);
            }
        }
    }

    private static void Tie(Page.Builder builder, Achtergrond content, Tag.Builder tag, List<Problem> problems)
    {
        if (tag.Tag.Overview is { } other)
        {
            problems.Add(ReferenceRules.SecondOverview.At(
                content.Theme!.Value.At,
                $"Het thema '{tag.Tag.Slug}' heeft al een overzicht: {other.Content.File}.",
                "Kies een ander thema, of voeg de twee overzichten samen."));
            return;
        }

        tag.Overview = builder.Page;
        builder.OverviewTheme = tag.Tag;
    }
}
