using Kennisbank.Diagnostics;
using Kennisbank.Reading;
using Kennisbank.Tests.Sites;
using Kennisbank.Typing;

namespace Kennisbank.Tests;

/// <summary>A small file that requires much work is refused, or takes little after all. The cost is measured by <c>bench/hostile</c>.</summary>
public class HostileSizeTests
{
    private const string TooManyCells = "Met deze tabel hebben de tabellen in deze tekst meer dan 100000 vakken. "
        + "Verdeel haar over meer pagina’s, en haal lege kolommen weg.";

    private const string TooOftenRepeated = "Tot hier herhaalt de tekst met verwijzingen als [naam] te vaak een lang adres of een lange titel. "
        + "Maak het adres achter '[naam]:' korter, of gebruik het minder vaak.";

    [Theory]
    [InlineData("", 2000, 3000, 10)]
    [InlineData("> ", 2000, 3000, 10)]
    [InlineData("- ", 500, 3000, 10)]
    public void A_table_that_rows_would_be_filled_up_for_is_refused(string before, int columns, int rows, int line)
    {
        var indent = before == "- " ? "  " : before;
        var table = $"{before}{Times("|a", columns)}|\n{indent}{Times("|-", columns)}|\n{Times($"{indent}a|b\n", rows)}";

        Complaints.WithText($"Tekst.\n\n{table}").Expect($"{Complaints.Page}({line},1): fout KB418: {TooManyCells}");
    }

    [Fact]
    public void Many_tables_count_together()
    {
        var table = $"{Times("|a", 100)}|\n{Times("|-", 100)}|\n{Times("|\n", 400)}\n";

        Complaints.WithText(Times(table, 3)).Expect($"{Complaints.Page}(814,1): fout KB418: {TooManyCells}");
    }

    [Fact]
    public void A_large_table_of_which_every_cell_is_typed_is_no_problem() =>
        Complaints.WithText($"|a|b|c|d|\n|-|-|-|-|\n{Times("|1|2|3|4|\n", 5000)}").ExpectNothing();

    [Fact]
    public void Lines_with_bars_that_are_no_table_are_no_problem() =>
        Complaints.WithText($"```\n{Times("|", 500)}\n|-|\n{Times("|a\n", 5000)}```\n\n{Times("a|b|c\n", 5000)}").ExpectNothing();

    [Theory]
    [InlineData("[a]", "https://voorbeeld.nl/{0}")]
    [InlineData("[a]", "https://voorbeeld.nl/ \"{0}\"")]
    [InlineData("![a]", "{0}.png")]
    public void A_long_address_that_is_used_again_and_again_is_refused(string use, string definition)
    {
        var text = $"{Times($"{use}\n\n", 5000)}[a]: {string.Format(System.Globalization.CultureInfo.InvariantCulture, definition, Times("x", 10_000))}\n";

        // The hundredth is on line 206.
        Complaints.WithText(text).Expect($"{Complaints.Page}(206,1): fout KB418: {TooOftenRepeated}");
    }

    [Fact]
    public void A_short_address_may_be_used_as_often_as_one_likes() =>
        Complaints.WithText($"{Times("[a]\n\n", 5000)}[a]: https://voorbeeld.nl/\n").ExpectNothing();

    [Fact]
    public void A_figure_is_not_drawn_thousands_of_times_on_a_page()
    {
        var site = Complaints.WithText(Times("![de figuur](../figuren/x.yml)\n\n", 5000)).With("figuren/x.yml", """
            soort: lijst
            titel: Twee dingen
            omschrijving: Twee dingen die onder elkaar staan.
            nummer: 1
            bron: handboek
            plaats: hoofdstuk 1
            delen: [een, twee]
            """);

        site.Expect($"{Complaints.Page}(208,1): fout KB418: Een pagina toont hoogstens 100 figuren. Verdeel de tekst over meer pagina’s.");
    }

    [Fact]
    public void Every_one_of_thousands_of_broken_links_is_reported_and_the_first_hundred_say_what_may_be_meant()
    {
        var problems = Complaints.WithText(Times("[daar](../bakens/eigen-krach.md)\n\n", 3000)).Build().Problems
            .Where(problem => problem.Rule == BodyRules.BrokenLink).ToList();

        Assert.Equal(3000, problems.Count);
        Assert.All(problems.Take(100), problem => Assert.Equal("Bedoelde u '../bakens/eigen-kracht.md'?", problem.Suggestion));
        Assert.All(problems.Skip(100), problem => Assert.StartsWith("Schrijf het pad naar het bestand", problem.Suggestion, StringComparison.Ordinal));
    }

    [Fact]
    public void The_hundred_are_counted_over_all_files_and_kinds()
    {
        var names = string.Join(", ", Enumerable.Range(0, 80).Select(number => $"bakens/eigen-krach{number}"));
        var site = Complaints.WithText(Times("[daar](#ko)\n\n", 80) + "## Kop\n")
            .With("achtergrond/volgend.md", PageText.Achtergrond("c8888").Key("zie-ook", $"[{names}]"));

        Assert.Equal(100, site.Build().Problems.Count(problem => problem.Suggestion.StartsWith("Bedoelde u", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("zie-ook", "bakens/eigen-kracht")]
    [InlineData("rollen", "gemeente")]
    [InlineData("bronnen", "{bron: handboek, plaats: les 1}")]
    [InlineData("privacy-akkoord", "iemand")]
    public void A_list_of_thousands_is_reported_and_read_no_further(string key, string item)
    {
        var items = string.Join(", ", Enumerable.Repeat(item, 3000));
        var problems = new TestSite().With(Complaints.Page, PageText.Achtergrond("c9999").Key(key, $"[{items}]")).Build().Problems;

        var tooMany = Assert.Single(problems, problem => problem.Rule == ReferenceRules.TooMany);
        Assert.Equal($"Bij '{key}' staan er 3000; hoogstens 1000 passen.", tooMany.Message);
        Assert.True(problems.Count < 1010, $"{problems.Count}");
    }

    [Fact]
    public void A_text_that_is_repeated_on_every_page_is_not_a_book() => new TestSite()
        .With("site.yml", MinimalSite.Settings.Replace("Welkom op de proefsite.", Times("zo ", 5000).Trim(), StringComparison.Ordinal))
        .Expect("site.yml(3,9): fout KB207: 'welkom' telt 14999 tekens; hoogstens 10000 passen. Maak de tekst korter.");

    [Fact]
    public void A_chain_of_thousands_of_redirects_leads_to_its_end_and_a_circle_nowhere()
    {
        var chain = string.Concat(Enumerable.Range(0, 3000).Select(number => $"/o{number}/: /o{number + 1}/\n"));
        var circle = string.Concat(Enumerable.Range(0, 300).Select(number => $"/c{number}/: /c{(number + 1) % 300}/\n"));

        var site = new TestSite().With("omleidingen.yml", $"{chain}/o3000/: /bakens/eigen-kracht/\n/naar-de-kring/: /c7/\n{circle}").Build();

        Assert.Equal(3001, site.Site.Redirects.Count(redirect => redirect.To.Value == "/bakens/eigen-kracht/"));
        Assert.Equal(301, site.Problems.Count(problem => problem.Rule == SiteRules.RedirectLoop));
    }

    [Fact]
    public void Each_of_thousands_of_dates_is_reported_at_its_own_place_unless_it_is_allowed()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(number => $"Op {1 + (number % 28)} maart {1950 + (number / 28)} was het.\n\n"));
        var allowed = string.Join(", ", Enumerable.Range(0, 500).Select(number => $"{1 + (number % 28)} maart {1950 + (number / 28)}"));

        var told = new TestSite().With(Complaints.Page, PageText.Achtergrond("c9999").Key("privacy-akkoord", $"[{allowed}]").Body(text)).Build()
            .Problems.Where(problem => problem.Rule == PrivacyRules.ExactDate).Select(problem => problem.Location).ToList();

        Assert.Equal(Enumerable.Range(500, 1500).Select(number => new Location(Complaints.Page, 9 + (2 * number), 4)), told);
    }

    [Fact]
    public void Whatever_a_reader_throws_becomes_a_problem_that_names_the_file()
    {
        var entry = new InputEntry("lessen/x.md", "/ergens/lessen/x.md", 0, default);
        var problems = new List<Problem>();

        var read = Guarded.Read(entry, problems, () => throw new InvalidOperationException("Niets daar."), () => "in plaats daarvan");

        Assert.Equal("in plaats daarvan", read);
        Assert.Equal(
            "lessen/x.md: fout KB110: Op dit bestand loopt het programma vast (InvalidOperationException: Niets daar.). "
            + "Sla het opnieuw op. Helpt dat niet, meld dan deze regel: het is ook een fout in het programma.",
            Assert.Single(problems).ToString());
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
