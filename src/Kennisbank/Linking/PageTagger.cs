using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>Gives pages their tags, and tags their pages.</summary>
internal static class PageTagger
{
    /// <param name="pages">In list order, which becomes the order of each tag's pages.</param>
    public static void Tag(IReadOnlyList<Page> pages, TagIndex tags, List<Problem> problems)
    {
        foreach (var page in pages)
        {
            page.Bakens = tags.Resolve(TagKind.Baken, page.Content.Head.Bakens, problems);
            page.Phases = tags.Resolve(TagKind.Agenda, page.Content.Head.Phases, problems);
            page.Themes = tags.Resolve(TagKind.Thema, page.Content.Head.Themes, problems);
            page.Roles = tags.Resolve(TagKind.Rol, page.Content.Head.Roles, problems);
            page.Municipalities = tags.Resolve(TagKind.Gemeente, page.Content.Municipalities, problems);
            foreach (var kind in TagKinds.All)
            {
                foreach (var tag in page.Tags(kind))
                {
                    tag.Add(page);
                }
            }

            BindOwnPage(page, tags, problems);
        }
    }

    private static void BindOwnPage(Page page, TagIndex tags, List<Problem> problems)
    {
        switch (page.Content)
        {
            case Baken:
                tags.Find(TagKind.Baken, page.Content.Slug)!.Page = page;
                break;
            case AgendaFase phase:
                tags.Find(TagKind.Agenda, page.Content.Slug)!.Page = page;
                _ = tags.Resolve(TagKind.Rol, [.. phase.Questions.Select(questions => questions.Role)], problems);
                break;
        }
    }
}
