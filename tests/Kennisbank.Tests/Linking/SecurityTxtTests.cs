using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class SecurityTxtTests
{
    private const string WhatNow = "Kijk of het contactadres nog klopt en kies een dag binnen een jaar.";

    private static TestSite On(int year, int month, int day) => new() { Today = new DateOnly(year, month, day) };

    [Theory]
    [InlineData(2027, 11, 1)]
    [InlineData(2030, 1, 1)]
    public void A_date_that_has_passed_is_a_warning(int year, int month, int day) => On(year, month, day).Expect(
        $"site.yml(8,20): waarschuwing KB509: 'security-verloopt' (2027-11-01) is voorbij. {WhatNow}");

    [Fact]
    public void A_date_more_than_a_year_ahead_is_a_warning() => On(2026, 10, 31).Expect(
        $"site.yml(8,20): waarschuwing KB509: 'security-verloopt' (2027-11-01) ligt meer dan een jaar vooruit. {WhatNow}");

    [Theory]
    [InlineData(2026, 11, 1)]
    [InlineData(2027, 10, 31)]
    public void A_date_within_a_year_is_no_problem(int year, int month, int day) => On(year, month, day).ExpectNothing();
}
