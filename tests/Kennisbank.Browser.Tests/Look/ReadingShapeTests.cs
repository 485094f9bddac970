using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>How soon every story, case and lesson begins, and how soon it is over after its last line.</summary>
[Collection(SharedSite.Name)]
public class ReadingShapeTests(LiveSite site)
{
    private static readonly ContentType[] ToRead = [ContentType.Verhaal, ContentType.Casus, ContentType.Les];

    /// <summary>Bottom of the first sentence of the article, from the top of the page.</summary>
    private const string FirstSentence =
        """
        () => {
          const paragraph = document.querySelector('.kb-prose p, .kb-prose li');
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          range.setStart(paragraph, 0);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const end = node.data.search(/[.?!]/);
            range.setEnd(node, end < 0 ? node.length : end + 1);
            if (end >= 0) break;
          }
          return range.getBoundingClientRect().bottom + scrollY;
        }
        """;

    /// <summary>From the last line of the article, to which its questions and sources belong, to the footer; and the height of the page.</summary>
    private const string Ending =
        """
        () => {
          const article = document.querySelectorAll('.kb-page__body, [aria-labelledby=kb_sources], [aria-labelledby=kb_contribution]');
          const bottoms = [...article].map(part => Math.max(...[...part.querySelectorAll('p, li, dd')].map(line => line.getBoundingClientRect().bottom)));
          const footer = document.querySelector('footer').getBoundingClientRect().top;
          return [footer - Math.max(...bottoms), document.documentElement.scrollHeight];
        }
        """;

    private IEnumerable<string> Pages => ToRead.SelectMany(site.Content.Site.PagesOf).Select(page => page.Url.Value);

    [Theory]
    [InlineData(1440, 800, 1_000)]
    [InlineData(375, 900, 1_000)]
    public Task A_story_begins_at_once_and_a_case_or_lesson_soon(int width, int storyLimit, int otherLimit) =>
        Tour.FindsNothing(site, Pages, width, async visit =>
        {
            var limit = visit.Page.Url.Contains("/verhalen/", StringComparison.Ordinal) ? storyLimit : otherLimit;
            var bottom = await visit.Page.EvaluateAsync<double>(FirstSentence);
            return bottom <= limit ? [] : [$"the first sentence ends at {bottom:0} of {limit} px"];
        });

    [Theory]
    [InlineData(1440, 0.25, 700)]
    [InlineData(375, 0.35, 1_300)]
    public Task Little_stands_between_the_last_line_of_an_article_and_the_footer(int width, double share, int pixels) =>
        Tour.FindsNothing(site, Pages, width, async visit =>
        {
            var ending = await visit.Page.EvaluateAsync<double[]>(Ending);
            var limit = Math.Max(pixels, share * ending[1]);
            return ending[0] <= limit ? [] : [$"{ending[0]:0} px after the last line, of {ending[1]:0} px in all; at most {limit:0}"];
        });
}
