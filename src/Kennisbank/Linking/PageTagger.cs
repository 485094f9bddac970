using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Adds tags to pages, and pages to their tags.</summary>
internal static class PageTagger
{
    /// <param name="pages">In list order, which becomes the order of each tag's pages.</param>
    public static void Tag(IReadOnlyList<Page.Builder> pages, TagIndex tags, List<Problem> problems)
    {
        foreach (var page in pages)
        {
            var content = page.Page.Content;
            var head = content.Head;
            page.Bakens = TagsOf(page, TagKind.Baken, head.Bakens);
            page.Agendas = TagsOf(page, TagKind.Agenda, head.Agendas);
            page.Themes = TagsOf(page, TagKind.Thema, head.Themes);
            page.Roles = TagsOf(page, TagKind.Rol, head.Roles);
            page.Municipalities = TagsOf(page, TagKind.Gemeente, content.Municipalities);
            BindOwnPage(page, tags, problems);
        }

        IReadOnlyList<Tag> TagsOf(Page.Builder page, TagKind kind, IReadOnlyList<Reference> names)
        {
            var found = tags.Resolve(kind, names, problems);
            var carried = found.Count == 0 ? [] : new Tag[found.Count];
            for (var index = 0; index < found.Count; index++)
            {
                found[index].Add(page.Page);
                carried[index] = found[index].Tag;
            }

            return carried;
        }
    }

    private static void BindOwnPage(Page.Builder page, TagIndex tags, List<Problem> problems)
    {
        switch (page.Page.Content)
        {
            case Baken baken:
                Bind(page, tags.Find(TagKind.Baken, baken.Slug)!);
                break;
            case Agenda agenda:
                Bind(page, tags.Find(TagKind.Agenda, agenda.Slug)!);
                _ = tags.Resolve(TagKind.Rol, [.. agenda.Questions.Select(questions => questions.Role)], problems);
                break;
        }
    }

    private static void Bind(Page.Builder page, Tag.Builder tag)
    {
        tag.Page = page.Page;
        page.OwnTag = tag.Tag;
    }
}
