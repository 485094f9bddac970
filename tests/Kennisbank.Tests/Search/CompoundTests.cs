using Kennisbank.Search.Words;

namespace Kennisbank.Tests.Search;

public class CompoundTests
{
    private static readonly CompoundSplitter Splitter = new(WordList.Built(), new HashSet<string>());

    [Theory]
    [InlineData("jeugdzorg", "jeugd zorg")]
    [InlineData("zorgloket", "zorg loket")]
    [InlineData("wijkteams", "wijk team")]
    [InlineData("welzijnsorganisaties", "welzijn organisatie")]
    [InlineData("clientenorganisatie", "client organisatie")]
    [InlineData("jeugdzorginstellingen", "jeugd zorg instelling")]
    [InlineData("rolverdeling", "rol verdeling")]
    [InlineData("werkplaatsen", "werk plaats")]
    public void A_compound_is_its_parts(string compound, string parts) => Assert.Equal(parts, string.Join(' ', Splitter.Split(compound)));

    [Theory]
    [InlineData("gemeente")]
    [InlineData("overheid")]
    [InlineData("bestuur")]
    [InlineData("inwoners")]
    [InlineData("ondersteuning")]
    [InlineData("vrijwilliger")]
    [InlineData("verandering")]
    [InlineData("decentralisatie")]
    [InlineData("zorg")]
    public void Another_word_is_not_taken_apart(string word) => Assert.Empty(Splitter.Split(word));

    [Fact]
    public void Without_the_list_the_words_of_the_site_are_used()
    {
        var splitter = new CompoundSplitter(WordList.Empty, new HashSet<string> { "jeugd", "loket" });

        Assert.Equal(["jeugd", "loket"], splitter.Split("jeugdloket"));
        Assert.Empty(splitter.Split("jeugdzorg"));
    }
}
