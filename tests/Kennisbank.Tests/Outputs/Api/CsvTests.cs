using Kennisbank.Outputs.Api;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Api;

public class CsvTests
{
    private static readonly BuiltSite Site = ApiSites.Named("met alles");

    public static TheoryData<string> EverySite => ApiSites.All;

    [Theory]
    [MemberData(nameof(EverySite))]
    public void Every_row_has_a_cell_for_each_column_and_no_column_has_the_name_of_another(string name) => Assert.All(
        ApiSites.FilesOf(ApiSites.Named(name), ".csv"),
        path =>
        {
            var rows = Csv.Read(ApiSites.Named(name).Text(path));
            Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        });

    [Theory]
    [MemberData(nameof(EverySite))]
    public void A_table_has_a_row_for_each_item_of_its_list(string name)
    {
        var site = ApiSites.Named(name);

        Assert.All(site.Json("api/index.json").GetProperty("bestanden").EnumerateArray(), file => Assert.Equal(
            file.GetProperty("aantal").GetInt32(), Csv.Rows(site.Text($"api/{file.GetProperty("naam").GetString()}.csv")).Count));
        Assert.All(site.Json("api/index.json").GetProperty("onderdelen").EnumerateArray(), part => Assert.Equal(
            part.GetProperty("aantal").GetInt32(), Csv.Rows(site.Text($"api/{part.GetProperty("naam").GetString()}.csv")).Count));
    }

    [Fact]
    public void A_spreadsheet_sees_that_it_is_utf_8()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], Site.Outputs["api/bronnen.csv"][..3]);
        Assert.Equal("Bo Jansen | Cé Öz", Csv.Rows(Site.Text("api/bronnen.csv"))[0]["auteurs"]);
    }

    [Fact]
    public void A_group_of_fields_is_columns_and_a_list_of_groups_a_table_of_its_own()
    {
        var casus = Csv.Rows(Site.Text("api/casussen.csv"))[0];

        Assert.Equal(("2012", "2014-06"), (casus["periode.van"], casus["periode.tot"]));
        Assert.Equal("wat het kostte", casus["stevigheid.zwijgt"]);
        Assert.DoesNotContain("cijfers", casus.Keys);
        Assert.Equal(
            [
                ("c3333", "casussen/woerden-zwembad", "Leden", "24,2", "39", "2012 | 2014", "31,5"),
                ("c3333", "casussen/woerden-zwembad", "Baden", "", "2", "", ""),
            ],
            Csv.Rows(Site.Text("api/onderdelen/cijfers.csv")).Select(row =>
                (row["van-id"], row["van"], row["label"], row["voor"], row["na"], row["jaren"], row["vergelijking.na"])));
    }

    [Fact]
    public void Parts_of_pages_of_every_type_are_in_one_table() => Assert.Equal(
        ["lessen/luister b22", "casussen/woerden-zwembad b22", "casussen/woerden-zwembad b23", "verhalen/te-snel b22"],
        Csv.Rows(Site.Text("api/onderdelen/vragen.csv")).Select(row => $"{row["van"]} {row["id"]}"));

    [Fact]
    public void Questions_by_role_say_which_role() => Assert.Equal(
        ["gemeente: Wat laat u los?", "burger: Wat kunt u zelf?"],
        Csv.Rows(Site.Text("api/onderdelen/vragen-per-rol.csv")).Select(row => $"{row["rol"]}: {row["vraag"]}"));

    [Fact]
    public void A_page_without_a_group_has_empty_cells() =>
        Assert.Equal(("", "nee"), (Csv.Rows(Site.Text("api/verhalen.csv"))[0]["beslismoment.vraag"], Csv.Rows(Site.Text("api/verhalen.csv"))[0]["ingezonden"]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 6")]
    [InlineData("-1 dag")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public void A_text_that_a_spreadsheet_takes_for_a_formula_stays_a_text(string text)
    {
        var site = new TestSite().With("lessen/a.md", PageText.Les("c2222").Key("titel", $"\"{text}\"").Key("zoekvragen", $"[\"{text}\", b, c, d, e]")).Build();
        var row = Csv.Rows(site.Text("api/lessen.csv"))[0];

        Assert.Equal($"'{text}", row["titel"]);
        Assert.StartsWith($"'{text} | b", row["zoekvragen"], StringComparison.Ordinal);
        Assert.Equal(text, site.Json("api/lessen.json").GetProperty("paginas")[0].GetProperty("titel").GetString());
    }

    [Fact]
    public void A_negative_number_is_a_number()
    {
        var site = new TestSite().With("casussen/a.md", PageText.Casus("c2222").Key("cijfers", "[{label: Saldo, eenheid: euro, na: -12.5}]")).Build();

        Assert.Equal("-12,5", Csv.Rows(site.Text("api/onderdelen/cijfers.csv"))[0]["na"]);
    }

    [Theory]
    [InlineData("Wat \"wij\" zagen", "\"Wat \"\"wij\"\" zagen\"")]
    [InlineData("Eerst; dan", "\"Eerst; dan\"")]
    [InlineData("Eerst, dan", "\"Eerst, dan\"")]
    [InlineData("Eerst\ndan", "\"Eerst\ndan\"")]
    [InlineData(" Eerst", "\" Eerst\"")]
    [InlineData("Eerst", "Eerst")]
    public void A_text_with_a_sign_of_the_table_is_quoted(string text, string written)
    {
        using var output = new StringWriter();
        CsvFile.WriteRow(output, [text, "b"]);

        Assert.Equal($"{written};b\r\n", output.ToString());
        Assert.Equal([text, "b"], Assert.Single(Csv.Read(output.ToString())));
    }

    [Fact]
    public void A_bar_in_an_item_is_no_end_of_it()
    {
        var site = new TestSite().With("begrippen/a.md", PageText.Begrip("c2222").Key("varianten", "[\"a | b\", c]")).Build();

        Assert.Equal("a || b | c", Csv.Rows(site.Text("api/begrippen.csv"))[0]["varianten"]);
    }

    [Fact]
    public void The_codebook_has_every_column_of_every_table()
    {
        var described = Csv.Rows(Site.Text("api/codeboek.csv")).Select(line => (line["csv"], line["kolom"])).ToHashSet();

        Assert.All(
            ApiSites.FilesOf(Site, ".csv").Where(path => path != "api/codeboek.csv"),
            path => Assert.All(Csv.Read(Site.Text(path))[0], column => Assert.Contains((path["api/".Length..], column), described)));
    }

    [Fact]
    public void The_codebook_says_what_a_field_means_in_which_unit_and_when_it_is_empty()
    {
        var line = Csv.Rows(Site.Text("api/codeboek.csv")).Single(line => line["json"] == "casussen.json" && line["veld"] == "cijfers[].voor");

        Assert.Equal(
            ("onderdelen/cijfers.csv", "voor", "hoeveel het er bij het begin waren", "getal", "die van eenheid", "als de bron geen beginstand geeft"),
            (line["csv"], line["kolom"], line["betekenis"], line["vorm"], line["eenheid"], line["leeg"]));
    }

    [Fact]
    public void The_codebook_says_that_a_field_is_empty_with_its_group()
    {
        var empty = Csv.Rows(Site.Text("api/codeboek.csv"))
            .Where(line => line["json"] == "casussen.json").ToDictionary(line => line["veld"], line => line["leeg"]);

        Assert.Equal("als periode leeg is", empty["periode.van"]);
        Assert.Equal("als de bron geen einde noemt, of als periode leeg is", empty["periode.tot"]);
        Assert.Equal("nooit", empty["cijfers[].na"]);
    }
}
