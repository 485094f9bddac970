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
        var patterns = PatroonLinks.TagsOf(pages);
        foreach (var page in pages)
        {
            var content = page.Page.Content;
            var head = content.Head;
            Add(page, TagKind.Baken, head.Bakens);
            Add(page, TagKind.Agenda, head.Agendas);
            Add(page, TagKind.Thema, head.Themes);
            Add(page, TagKind.Rol, head.Roles);
            Add(page, TagKind.Gemeente, content.Municipalities);
            Add(page, TagKind.Patroon, [.. patterns[content.Name]]);
            BindOwnPage(page, tags, problems);
        }

        void Add(Page.Builder page, TagKind kind, IReadOnlyList<Reference> names)
        {
            var found = tags.Resolve(kind, names, problems);
            page.SetTags(kind, found.Select(tag => tag.Tag).ToArray());
            foreach (var tag in found)
            {
                tag.Add(page.Page);
            }
        }
    }

    private static void BindOwnPage(Page.Builder page, TagIndex tags, List<Problem> problems)
    {
        switch (page.Page.Content)
        {
            case Baken baken:
                Bind(page, tags.Find(TagKind.Baken, baken.Slug)!);
                break;
            case Patroon patroon:
                Bind(page, tags.Find(TagKind.Patroon, patroon.Slug)!);
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
