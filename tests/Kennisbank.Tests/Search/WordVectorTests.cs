using System.Text;
using System.Text.Json;
using Kennisbank.Search.Words;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Search;

/// <summary>The same vectors are run against the browser's code, by the browser tests.</summary>
public class WordVectorTests
{
    public static TheoryData<string, string> Texts => DataOf("words.json", "text", "words");

    public static TheoryData<string, string> Groups => DataOf("forms.json", "key", "forms");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_as_folded_words(string text, string words) => Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Forms_of_one_word_share_a_key(string key, string forms) => Assert.All(forms.Split(' '), form => Assert.Equal(key, WordForms.KeyOf(form)));

    [Fact]
    public void A_phrase_of_any_length_is_its_own_key()
    {
        var phrase = "samenwerkingsovereenkomsten jeugdgezondheidszorginstellingen";

        Assert.Equal(phrase, FormGroups.KeyOf(phrase));
    }

    [Fact]
    public void Words_of_one_key_are_forms_of_one_word()
    {
        var keys = Vectors("forms.json").Select(vector => vector.GetProperty("key").GetString());

        Assert.Equal(keys.Distinct(), keys);
    }

    [Theory]
    [InlineData("leden", "lid")]
    [InlineData("kinderen", "kind")]
    [InlineData("steden", "stad")]
    [InlineData("sloeg", "slaan")]
    [InlineData("overgeslagen", "overslaan")]
    [InlineData("verbonden", "verbinden")]
    public void A_form_that_no_rule_explains_is_an_exception(string form, string word) =>
        Assert.Equal(FormGroups.KeyOf(word), FormGroups.KeyOf(form));

    [Theory]
    [InlineData("wijken", "wijk")]
    [InlineData("verslagen", "verslag")]
    public void A_form_of_another_word_is_no_verb(string form, string word) => Assert.Equal(FormGroups.KeyOf(word), FormGroups.KeyOf(form));

    private static List<string> WordsOf(string text)
    {
        var scanner = new WordScanner(Encoding.UTF8.GetBytes(text), isHtml: false, new char[WordScanner.MaxLength]);
        var words = new List<string>();
        while (scanner.Next())
        {
            words.Add(scanner.Word.ToString());
        }

        return words;
    }

    private static List<JsonElement> Vectors(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "search", name)));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private static TheoryData<string, string> DataOf(string file, string name, string list)
    {
        var data = new TheoryData<string, string>();
        foreach (var vector in Vectors(file))
        {
            data.Add(vector.GetProperty(name).GetString()!, string.Join(' ', vector.GetProperty(list).EnumerateArray().Select(item => item.GetString())));
        }

        return data;
    }
}
