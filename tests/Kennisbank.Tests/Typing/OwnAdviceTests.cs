using Kennisbank.Diagnostics;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class OwnAdviceTests
{
    private const string Source = "De bron zegt zes woorden hier.\n\n";

    [Fact]
    public void Advice_of_ours_is_at_most_a_third_of_a_page() => Assert.Equal(
        "achtergrond/tekst.md(10,1): advies KB428: Onder 'Onze raad' staan 5 van de 13 woorden van de pagina; hoogstens een derde mag van ons zijn. "
        + "Kort de raad in: een korte bron geeft een korte pagina.",
        Complaints.WithText(Source + "## Onze raad\n\nDoe dit, en ook dat.\n").Build().Problem(BodyRules.TooMuchAdvice).ToString());

    [Theory]
    [InlineData("## Onze raad\n\nDoe dit, en dat.\n")]
    [InlineData("## Onze raad\n\nDoe dit.\n\n## Verder\n\nEn dit staat weer in de bron, met veel woorden.\n")]
    [InlineData("## Een raad\n\nDe burgers gaven de gemeente een raad van heel veel woorden.\n")]
    public void A_page_that_is_mostly_source_is_left_alone(string text) =>
        Assert.DoesNotContain(Complaints.WithText(Source + text).Build().Problems, problem => problem.Rule == BodyRules.TooMuchAdvice);
}
