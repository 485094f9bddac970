using Kennisbank.Search.Indexing;

namespace Kennisbank.Tests.Search;

public class FormNumbersTests
{
    [Fact]
    public void A_form_has_the_number_of_its_first_meeting_however_many_follow()
    {
        var forms = Enumerable.Range(0, 20_000).Select(number => $"woord{number}").ToList();
        var numbers = new FormNumbers();

        var first = forms.Select(form => numbers.NumberOf(form)).ToList();
        var again = forms.Select(form => numbers.NumberOf(form)).ToList();

        Assert.Equal(Enumerable.Range(0, forms.Count), first);
        Assert.Equal(first, again);
        Assert.Equal(forms, numbers.All);
    }
}
