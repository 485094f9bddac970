using System.Globalization;
using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Search.Pages;

/// <summary>The indexed fields of a page besides its text.</summary>
internal static class PageFields
{
    /// <summary>What readers see of it.</summary>
    public static IEnumerable<string> ShownOn(Page page) =>
        TextsIn(page).Append(page.Title).Append(page.Summary);

    public static IEnumerable<WeightedText> Of(Page page)
    {
        yield return new WeightedText(Weights.Title, page.Title);
        if (NumberOf(page.Content) is { } number)
        {
            yield return new WeightedText(Weights.Title, number);
        }

        yield return new WeightedText(Weights.Summary, page.Summary);
        foreach (var heading in page.Content.Body.Headings)
        {
            yield return new WeightedText(Weights.Heading, heading.Text);
        }

        foreach (var tag in TagKinds.All.SelectMany(page.Tags))
        {
            yield return new WeightedText(Weights.Tag, tag.Title);
        }

        if (page.Content.Head.ShortTitle is { } shortTitle)
        {
            yield return new WeightedText(Weights.Heading, shortTitle);
        }

        foreach (var name in Of(page.Content, Searched.AsName))
        {
            yield return new WeightedText(Weights.Heading, name);
        }

        foreach (var text in TextsIn(page))
        {
            yield return new WeightedText(Weights.Body, text);
        }

        foreach (var alias in Of(page.Content, Searched.AsAlias))
        {
            yield return new WeightedText(Weights.Alias, alias);
        }
    }

    /// <summary>What the page as a whole is called.</summary>
    public static IEnumerable<WeightedText> NamesOf(Page page) =>
        (page.Type == ContentType.Begrip ? Of(page.Content, Searched.AsName) : [])
            .Append(page.Content.Head.ShortTitle)
            .Append(NumberOf(page.Content))
            .OfType<string>()
            .Select(name => new WeightedText(Weights.OtherName, name))
            .Prepend(new WeightedText(Weights.Name, page.Title));

    /// <summary>The spoken name of a page in a series: les 12, baken 3. Null for other pages.</summary>
    public static string? NumberOf(PageContent content) =>
        content.InSeries is { } place ? string.Create(CultureInfo.InvariantCulture, $"{place.Word} {place.Number}") : null;

    /// <summary>Front-matter texts that the page shows around its own text.</summary>
    public static IEnumerable<string> TextsIn(Page page) =>
        Of(page.Content, Searched.AsText).Concat(page.Reasons.Concat(page.Seen).Concat(page.Helped).Select(reason => reason.Why));

    private static IEnumerable<string> Of(PageContent content, Searched use) =>
        content.Type.Profile().AllFields.Where(field => field.Searched == use).SelectMany(field => field.ValueOn(content)?.SearchedTexts ?? []);
}

/// <summary>A piece of text with the weight of its words.</summary>
internal readonly record struct WeightedText(float Weight, string Text);
