using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Parsing;

public class YamlCommentTests
{
    private const string Page = "lessen/luister.md";
    private const string OrComment = "Is het echt een opmerking, zet dan een spatie achter #.";
    private const string Quote = "Zet de hele waarde tussen dubbele aanhalingstekens. " + OrComment;

    private static TestSite With(string key, string yaml) => Complaints.WithLesson(les => les.Key(key, yaml));

    [Theory]
    [InlineData("titel", "Zorg #1 in de wijk", "3,13", "alleen 'Zorg'", "#1 in de wijk",
        "Schrijf \"Zorg #1 in de wijk\", met de aanhalingstekens. " + OrComment)]
    [InlineData("titel", "Zorg \t #Wmo", "3,15", "alleen 'Zorg'", "#Wmo", "Schrijf \"Zorg #Wmo\", met de aanhalingstekens. " + OrComment)]
    [InlineData("titel", "'Zorg' #samen", "3,15", "alleen 'Zorg'", "#samen", Quote)]
    [InlineData("titel", "Zorg #\"een\"", "3,13", "alleen 'Zorg'", "#\"een\"", Quote)]
    [InlineData("titel", "Zorg ##2", "3,13", "alleen 'Zorg'", "##2", "Schrijf \"Zorg ##2\", met de aanhalingstekens. " + OrComment)]
    [InlineData("titel", "Samen\n  in de wijk #1", "4,14", "alleen 'Samen in de wijk'", "#1",
        "Schrijf \"Samen in de wijk #1\", met de aanhalingstekens. " + OrComment)]
    [InlineData("titel", "Samen\n  #1 in de wijk", "4,3", "alleen 'Samen'", "#1 in de wijk",
        "Schrijf \"Samen #1 in de wijk\", met de aanhalingstekens. " + OrComment)]
    [InlineData("kort", "Wat nu #3?", "10,14", "alleen 'Wat nu'", "#3?", "Schrijf \"Wat nu #3?\", met de aanhalingstekens. " + OrComment)]
    public void What_a_glued_sign_cuts_off_is_told_with_how_to_keep_it(string key, string yaml, string place, string left, string rest, string suggestion) =>
        Assert.Contains(
            $"{Page}({place}): fout KB216: Van de waarde blijft {left} over: vanaf '{rest}' leest een computer een opmerking. {suggestion}",
            With(key, yaml).Build().Complaints);

    [Theory]
    [InlineData("themas: [jeugd, zorg #1\n  ]", "zorg")]
    [InlineData("themas:\n  - jeugd\n  - zorg #1", "zorg")]
    [InlineData("bronnen:\n  - bron: handboek\n    plaats: les #4", "les")]
    [InlineData("themas:\n  - #jeugd", "")]
    [InlineData("themas: #jeugd", "")]
    public void So_it_is_in_lists_and_under_other_keys(string yaml, string left)
    {
        var (key, value) = (yaml[..yaml.IndexOf(':', StringComparison.Ordinal)], yaml[(yaml.IndexOf(':', StringComparison.Ordinal) + 1)..]);

        var complaint = left.Length > 0 ? $"KB216: Van de waarde blijft alleen '{left}' over" : "KB216: Van de waarde blijft niets over";
        Assert.Contains(With(key, value).Build().Complaints, line => line.Contains(complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rollen.yml")]
    [InlineData("themas.yml")]
    public void So_it_is_in_the_other_files(string file) => EveryKind.Site()
        .With(file, MinimalSite.Files[file].Replace("titel: Jeugd", "titel: Jeugd #1").Replace("titel: Burger", "titel: Burger #1"))
        .Expect(
            $"{file}(5,{(file == "rollen.yml" ? 17 : 16)}): fout KB216: Van de waarde blijft alleen '{(file == "rollen.yml" ? "Burger" : "Jeugd")}' over: "
            + "vanaf '#1' leest een computer een opmerking. "
            + $"Schrijf \"{(file == "rollen.yml" ? "Burger" : "Jeugd")} #1\", met de aanhalingstekens. {OrComment}");

    [Theory]
    [InlineData("titel", "\"Zorg #1 in de wijk\"")]
    [InlineData("titel", "Werken met C#")]
    [InlineData("titel", "Zorg, punt#1")]
    [InlineData("titel", "Zorg # nog eens bekijken")]
    [InlineData("titel", "Zorg #")]
    [InlineData("titel", "Zorg #----- tot hier -----")]
    [InlineData("titel", "Zorg\n#kern: een andere")]
    [InlineData("titel", "Zorg\n#een eigen regel")]
    [InlineData("titel", "Zorg\n  #kern: een andere")]
    [InlineData("datum", "2026-01-15 # eerste keer")]
    [InlineData("themas", "\n  - jeugd\n  #- samenwerking")]
    [InlineData("themas", "[jeugd, # wie\n  samenwerking]")]
    [InlineData("themas", "[jeugd\n  #samenwerking\n  ]")]
    [InlineData("kort", "|\n  Regel\n  #1 van de vraag?")]
    [InlineData("kort", ">\n  Regel\n  met #1 van de vraag?")]
    public void What_is_kept_or_meant_as_a_comment_is_no_problem(string key, string yaml) => With(key, yaml).ExpectNothing();

    [Theory]
    [InlineData("titel", "Zorg # in de wijk", "3,13")]
    [InlineData("titel", "zorg in de wijk # nog niet af", "3,24")]
    public void A_comment_after_words_is_pointed_out(string key, string yaml, string place) => Assert.Contains(
        $"{Page}({place}): advies KB217: Wat hier achter # staat, is een opmerking en komt niet op de site. "
        + "Hoort het bij de tekst, zet dan de hele waarde tussen dubbele aanhalingstekens. Zet een opmerking liever op een eigen regel.",
        With(key, yaml).Build().Problems.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("datum", "2026-01-15 # eerste keer")]
    [InlineData("concept", "nee # wel klaar")]
    public void A_comment_after_a_date_or_a_choice_needs_no_advice(string key, string yaml) => Assert.DoesNotContain(
        With(key, yaml).Build().Problems, problem => problem.Rule == FrontMatterRules.CommentBehindValue);
}
