using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class ExamplePageTests
{
    private static TestSite Site(bool forPublication) => new TestSite { Options = new BuildOptions { ForPublication = forPublication } }
        .With("site.yml", MinimalSite.Settings.Replace(".example", ".nl", StringComparison.Ordinal))
        .With("lessen/luister.md", PageText.Les("c2222").Key("voorbeeld", "ja"));

    [Fact]
    public void Publishing_reports_a_page_that_is_still_an_example() => Site(forPublication: true).Expect(
        "lessen/luister.md: waarschuwing KB518: 'Een les' is nog een voorbeeldtekst. "
        + "Vervang de tekst door die van u en haal de regel 'voorbeeld: ja' weg, of haal de pagina weg.");

    [Fact]
    public void Who_writes_is_not_told() => Site(forPublication: false).ExpectNothing();
}
