using Kennisbank.Content;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class SeriesTests
{
    private const string Lesson = "lessen/luister.md";

    [Fact]
    public void A_site_has_its_own_series_in_the_order_of_its_list()
    {
        var site = new TestSite()
            .With("reeksen.yml", "wijkteams: Lessen van de wijkteams\njeugd: Lessen over jeugd\n")
            .With(Lesson, PageText.Les("c2222").Key("reeks", "jeugd"))
            .With("lessen/wacht.md", PageText.Les("c3333").Key("reeks", "wijkteams"))
            .Build().WithoutProblems().Site;

        Assert.Equal(["Lessen van de wijkteams", "Lessen over jeugd"], site.PagesOf(ContentType.Les).Select(page => page.Content.InSeries?.Detail));
    }

    [Fact]
    public void A_series_is_in_the_list_first() => new TestSite().Without("reeksen.yml").With(Lesson, PageText.Les("c2222")).Expect(
        $"{Lesson}(7,8): fout KB205: 'reeks' kan niet 'bondgenoten' zijn. Een nieuwe reeks zet u eerst in reeksen.yml.");

    [Fact]
    public void A_series_that_cannot_be_read_makes_no_lesson_wrong() => Assert.Single(
        new TestSite().With("reeksen.yml", "bondgenoten: \"Zonder einde\n").With(Lesson, PageText.Les("c2222")).Build().Complaints);

    [Fact]
    public void The_name_of_a_series_fits_in_an_address() => new TestSite().With("reeksen.yml", "Onze lessen: Onze lessen\n").Expect(
        "reeksen.yml(1,1): fout KB105: 'Onze lessen' past niet in een adres. Schrijf 'onze-lessen': kleine letters, cijfers en streepjes.");

    [Fact]
    public void There_are_no_more_series_than_sort() => new TestSite()
        .With("reeksen.yml", string.Concat(Enumerable.Range(1, 11).Select(number => $"reeks-{number}: Reeks {number}\n")))
        .Expect("reeksen.yml(1,1): fout KB207: Er staan 11 reeksen; het mogen er hoogstens 10 zijn. Voeg reeksen samen.");
}
