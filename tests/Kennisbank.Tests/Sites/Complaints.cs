namespace Kennisbank.Tests.Sites;

/// <summary>Asks what an editor reads about a site.</summary>
internal static class Complaints
{
    /// <summary>The file of <see cref="WithText"/>.</summary>
    public const string Page = "achtergrond/tekst.md";

    /// <summary>Expects exactly these errors and warnings, in this order, to the letter.</summary>
    public static void Expect(this TestSite site, params string[] lines) =>
        Assert.Equal(string.Join('\n', lines), string.Join('\n', site.Build().Complaints));

    /// <summary>Expects nothing to complain about.</summary>
    public static void ExpectNothing(this TestSite site) => site.Expect();

    /// <summary>The least site with one page of background in it, whose text begins on line 8.</summary>
    public static TestSite WithText(string markdown) => new TestSite().With(Page, PageText.Achtergrond("c9999").Body(markdown));

    /// <summary>The least site with one lesson, whose own keys stand on lines 2 to 9 and further ones from line 10.</summary>
    public static TestSite WithLesson(Func<PageText, PageText> change) => new TestSite().With("lessen/luister.md", change(PageText.Les("c2222")));

    /// <summary>The least site with one case, whose own keys stand on lines 2 to 7 and further ones from line 8.</summary>
    public static TestSite WithCase(Func<PageText, PageText> change) => new TestSite().With("casussen/zwembad.md", change(PageText.Casus("c3333")));
}
