using System.Text.RegularExpressions;
using Kennisbank.Content;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Typing.Readability;

namespace Kennisbank.Tests.Share;

/// <summary>The output of the form in the browser, as the library reads it; <c>ShareScriptTests</c> runs the same examples in TypeScript.</summary>
public partial class ShareVectorTests
{
    public static TheoryData<string> EveryStory => [.. ShareVectors.Stories.Select(story => story.Name)];

    [Fact]
    public void The_library_makes_the_same_slugs() => Assert.Equal(
        ShareVectors.Slugs.Select(vector => (vector.Text, vector.Slug)),
        ShareVectors.Slugs.Select(vector => (vector.Text, Slug.Near(vector.Text, otherwise: ""))));

    [Fact]
    public void The_library_scores_texts_the_same() => Assert.All(ShareVectors.Readability, vector =>
    {
        Assert.Equal(vector.Score, FleschDouma.Score(vector.Paragraphs) is { } score ? Math.Round(score, 6) : null);
        Assert.Equal(vector.Sentences, vector.Paragraphs.SelectMany(FleschDouma.Sentences));
    });

    [Theory]
    [MemberData(nameof(EveryStory))]
    public void A_file_of_the_form_is_accepted_as_it_is_and_shows_what_was_typed(string name)
    {
        var vector = ShareVectors.Stories.Single(story => story.Name == name);

        var site = new TestSite().With(vector.Path, vector.Text).Build().WithoutProblems();

        var page = Assert.Single(site.Site.Pages, page => page.Content.Head.Contribution is not null);
        Assert.Equal(vector.Path, page.Content.File);
        Assert.True(PageId.IsValid(page.Content.Id));
        var text = System.Net.WebUtility.HtmlDecode(LinkTag().Replace(site.Text(page.Url.OutputFile), ""));
        Assert.All(vector.Shows, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    /// <summary>A typed address becomes a link with itself as its text.</summary>
    [GeneratedRegex("</?a(?: [^>]*)?>")]
    private static partial Regex LinkTag();
}
