namespace Kennisbank.Tests.Sites;

/// <summary>Assertions on the problems that editors see.</summary>
internal static class Complaints
{
    /// <summary>The file of <see cref="WithText"/>.</summary>
    public const string Page = "achtergrond/tekst.md";

    /// <summary>Asserts exactly these errors and warnings, in this order, to the letter.</summary>
    public static void Expect(this TestSite site, params string[] lines) =>
        Assert.Equal(string.Join('\n', lines), string.Join('\n', site.Build().Complaints));

    /// <summary>Asserts that there are no problems.</summary>
    public static void ExpectNothing(this TestSite site) => site.Expect();

    /// <summary>The minimal site with one background page, whose text begins on line 8.</summary>
    public static TestSite WithText(string markdown) => new TestSite().With(Page, PageText.Achtergrond("c9999").Body(markdown));

    /// <summary>The minimal site with one lesson, whose own keys are on lines 2 to 9 and additional ones from line 10.</summary>
    public static TestSite WithLesson(Func<PageText, PageText> change) => new TestSite().With("lessen/luister.md", change(PageText.Les("c2222")));

    /// <summary>The minimal site with one case, whose own keys are on lines 2 to 7 and additional ones from line 8.</summary>
    public static TestSite WithCase(Func<PageText, PageText> change) => new TestSite().With("casussen/zwembad.md", change(PageText.Casus("c3333")));
}
