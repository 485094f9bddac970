using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class ExampleAddressTests
{
    private const string WhatNow = "Zet het echte adres in voordat de site openbaar wordt.";

    private static TestSite Site(string settings) => new TestSite { Options = new BuildOptions { ForPublication = true } }.With("site.yml", settings);

    [Fact]
    public void Publishing_reports_each_placeholder_address() => Site(MinimalSite.Settings).Expect(
        $"site.yml(4,12): waarschuwing KB512: Bij 'basis-url' staat nog een voorbeeld: kennis.example kan van niemand zijn. {WhatNow}",
        $"site.yml(6,13): waarschuwing KB512: Bij 'repository' staat nog een voorbeeld: git.example kan van niemand zijn. {WhatNow}",
        $"site.yml(7,10): waarschuwing KB512: Bij 'contact' staat nog een voorbeeld: kennis.example kan van niemand zijn. {WhatNow}");

    [Fact]
    public void Who_writes_is_not() => new TestSite().ExpectNothing();

    [Theory]
    [InlineData("https://example.com/", "example.com")]
    [InlineData("https://www.example.org", "www.example.org")]
    [InlineData("https://EXAMPLE.net:8443/kennis", "EXAMPLE.net")]
    [InlineData("https://kennis.test/", "kennis.test")]
    [InlineData("https://kennis.invalid/", "kennis.invalid")]
    [InlineData("https://localhost:5080/", "localhost")]
    [InlineData("https://kennis.localhost/", "kennis.localhost")]
    [InlineData("https://kennis.example./", "kennis.example")]
    [InlineData("mailto:redactie@example.com", "example.com")]
    [InlineData("mailto:redactie@localhost", "localhost")]
    public void Every_name_that_is_kept_for_examples_and_tests_counts(string address, string name) => Assert.Contains(
        Site(MinimalSite.Settings.Replace("mailto:redactie@kennis.example", address, StringComparison.Ordinal)).Build().Problems,
        problem => problem.Rule == SiteRules.ExampleAddress && problem.Message == $"Bij 'contact' staat nog een voorbeeld: {name} kan van niemand zijn.");

    [Theory]
    [InlineData("https://voorbeeld.nl/example.com/")]
    [InlineData("https://example.nl/")]
    [InlineData("https://myexample.com/")]
    [InlineData("https://example.com.nl/")]
    [InlineData("https://test.nl/")]
    [InlineData("https://localhost.nl/")]
    [InlineData("mailto:example@voorbeeld.nl")]
    [InlineData("mailto:test@test-gemeente.nl")]
    public void A_name_that_only_looks_like_it_is_somebodys(string address) => Assert.DoesNotContain(
        Site(MinimalSite.Settings.Replace("mailto:redactie@kennis.example", address, StringComparison.Ordinal)).Build().Problems,
        problem => problem.Rule == SiteRules.ExampleAddress && problem.Message.Contains("'contact'", StringComparison.Ordinal));
}
