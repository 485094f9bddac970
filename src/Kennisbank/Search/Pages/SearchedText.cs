using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Search.Pages;

/// <summary>The text by which a page or a place is found.</summary>
/// <param name="Names">Whoever asks for exactly one of these wants this first.</param>
/// <param name="Html">Whose headings are among the fields.</param>
internal sealed record SearchedText(IEnumerable<WeightedText> Fields, IEnumerable<WeightedText> Names, SlottedHtml Html, bool HasTables)
{
    /// <param name="links">Texts of links to the page, on other pages.</param>
    public static SearchedText Of(Page page, IEnumerable<string> links) => new(
        PageFields.Of(page).Concat(links.Select(text => new WeightedText(Weights.Link, text))),
        PageFields.NamesOf(page),
        page.Content.Body.Html,
        CountsTables(page));

    public static SearchedText Of(Place place) => new(
        [
            new WeightedText(Weights.Title, place.Title),
            .. place.OtherNames.Select(name => new WeightedText(Weights.Heading, name)),
            new WeightedText(Weights.Body, place.Description),
            new WeightedText(Weights.Alias, place.Kind),
        ],
        [new WeightedText(Weights.Name, place.Title), .. place.OtherNames.Select(name => new WeightedText(Weights.OtherName, name))],
        SlottedHtml.Empty,
        HasTables: false);

    /// <summary>A table on a page about the site itself lists software and the like, which nobody searches a knowledge base for.</summary>
    public static bool CountsTables(Page page) => page.Type != ContentType.Pagina;
}
