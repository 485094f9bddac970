using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Linking;

public class TagTests
{
    private static TestSite With(string key, string yaml) => new TestSite().With("verhalen/snel.md", PageText.Verhaal("c4444").Key(key, yaml));

    [Theory]
    [InlineData("bakens", "eigenkracht", "Onbekend baken 'eigenkracht'. Bedoelde u 'eigen-kracht'?", 10)]
    [InlineData("bakens", "Eigen-kracht", "Onbekend baken 'Eigen-kracht'. Bedoelde u 'eigen-kracht'?", 10)]
    [InlineData("bakens", "integraal", "Onbekend baken 'integraal'. Kies uit: eigen-kracht.", 10)]
    [InlineData("bakens", "eigen", "Onbekend baken 'eigen'. Bedoelde u 'eigen-kracht'?", 10)]
    [InlineData("agenda", "verander-agenda", "Onbekende agenda 'verander-agenda'. Bedoelde u 'veranderagenda'?", 10)]
    [InlineData("themas", "jeugdt", "Onbekend thema 'jeugdt'. Bedoelde u 'jeugd'?", 10)]
    [InlineData("themas", "wonen", "Onbekend thema 'wonen'. De lijst staat in themas.yml; zet een nieuwe naam daar eerst bij.", 10)]
    [InlineData("rollen", "gemeenten", "Onbekende rol 'gemeenten'. Bedoelde u 'gemeente'?", 10)]
    [InlineData("gemeenten", "peel-en-mas", "Onbekende gemeente 'peel-en-mas'. Bedoelde u 'peel-en-maas'?", 13)]
    [InlineData("gemeenten", "Amsterdam", "Onbekende gemeente 'Amsterdam'. De lijst staat in gemeenten.yml; zet een nieuwe naam daar eerst bij.", 13)]
    public void A_label_that_is_not_known_gets_a_suggestion(string key, string name, string message, int column) => With(key, $"[{name}]").Expect(
        $"verhalen/snel.md(8,{column}): fout KB301: {message}");

    [Fact]
    public void A_label_in_another_list_is_unknown() => With("themas", "[eigen-kracht]").Expect(
        "verhalen/snel.md(8,10): fout KB301: Onbekend thema 'eigen-kracht'. De lijst staat in themas.yml; zet een nieuwe naam daar eerst bij.");

    [Fact]
    public void Known_labels_are_no_problem() => With("rollen", "[gemeente, burger]").ExpectNothing();
}
