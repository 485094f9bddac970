using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Model;

public sealed partial class Tag
{
    /// <summary>Builds a tag and adds the pages that carry it. A tag has no reference to its builder, so it cannot change after linking.</summary>
    internal sealed class Builder
    {
        public Builder(TagKind kind, VocabularyTerm term, int number) =>
            Tag = new Tag(kind, term.Slug, term.Title, term.Title, term.Detail, number) { At = term.At, Place = term.Place };

        /// <param name="content">The page of the tag.</param>
        public Builder(TagKind kind, PageContent content, string shortTitle, int number) =>
            Tag = new Tag(kind, content.Slug, content.Title, shortTitle, content.Summary, number) { At = new Location(content.File) };

        public Tag Tag { get; }

        public int OfHowMany { set => Tag.OfHowMany = value; }

        public Page Page { set => Tag.Page = value; }

        public Page Overview { set => Tag.Overview = value; }

        /// <summary>Call in list order.</summary>
        public void Add(Page page)
        {
            Tag._pages.Add(page);
            Tag._carriers.Add(new Carrier(page.Order, page.Type.IsBrowsable()));
            (Tag._byType[(int)page.Type] ??= []).Add(page);
        }
    }
}
