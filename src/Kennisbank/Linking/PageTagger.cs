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
            var head = page.Content.Head;
            page.Bakens = TagsOf(page, TagKind.Baken, head.Bakens);
            page.Phases = TagsOf(page, TagKind.Agenda, head.Phases);
            page.Themes = TagsOf(page, TagKind.Thema, head.Themes);
            page.Roles = TagsOf(page, TagKind.Rol, head.Roles);
            page.Municipalities = TagsOf(page, TagKind.Gemeente, page.Content.Municipalities);
            BindOwnPage(page, tags, problems);
        }

        IReadOnlyList<Tag> TagsOf(Page page, TagKind kind, IReadOnlyList<Reference> names)
        {
            var found = tags.Resolve(kind, names, problems);
            for (var index = 0; index < found.Count; index++)
            {
                found[index].Add(page);
            }

            return found;
        }
    }

    private static void BindOwnPage(Page page, TagIndex tags, List<Problem> problems)
    {
        switch (page.Content)
        {
            case Baken:
                Bind(page, tags.Find(TagKind.Baken, page.Content.Slug)!);
                break;
            case AgendaFase phase:
                Bind(page, tags.Find(TagKind.Agenda, page.Content.Slug)!);
                _ = tags.Resolve(TagKind.Rol, [.. phase.Questions.Select(questions => questions.Role)], problems);
                break;
        }
    }

    private static void Bind(Page page, Tag tag)
    {
        tag.Page = page;
        page.OwnTag = tag;
    }
}
