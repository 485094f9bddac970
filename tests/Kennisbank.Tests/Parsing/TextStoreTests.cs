using System.Text;
using Kennisbank.Parsing;

namespace Kennisbank.Tests.Parsing;

public class TextStoreTests
{
    [Fact]
    public void Every_text_stays_what_it_was_however_many_follow()
    {
        var texts = Enumerable.Range(0, 500).Select(number => new string((char)('a' + (number % 26)), number * 37) + "é").ToList();
        var store = new TextStore();

        var kept = texts.Select((text, number) => number % 2 == 0 ? store.Keep(text) : store.Keep(Encoding.UTF8.GetBytes(text))).ToList();

        Assert.Equal(texts, kept.Select(text => Encoding.UTF8.GetString(text.Span)));
    }

    [Fact]
    public void A_text_larger_than_a_block_is_kept_too()
    {
        var store = new TextStore();
        for (var few = 0; few < 100; few++)
        {
            store.Keep("kort");
        }

        var large = new string('x', 3 * 1024 * 1024);

        Assert.Equal(large, Encoding.UTF8.GetString(store.Keep(large).Span));
    }
}
