using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;

namespace Kennisbank.Browser.Tests.Look;

/// <summary>The figures that the site draws.</summary>
[Collection(SharedSite.Name)]
public class DrawnFigureTests(LiveSite site)
{
    private const string Cut =
        """
        () => {
          document.querySelectorAll('details').forEach(details => details.open = true);
          const cut = [...document.querySelectorAll('.kb-diagram svg text')].filter(text => {
            const [words, drawing] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
            return words.left < drawing.left - 1 || words.right > drawing.right + 1;
          }).map(text => `cuts off "${text.textContent}"`);
          const wide = [...document.querySelectorAll('.kb-diagram')].filter(figure => figure.scrollWidth > figure.clientWidth + 1)
            .map(figure => `is ${figure.scrollWidth} px wide in ${figure.clientWidth}`);
          return [...cut, ...wide];
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    public Task All_words_of_a_figure_are_within_it(int width) => Tour.FindsNothing(
        site,
        site.Content.Site.Pages.Where(page => page.Content.Body.Diagrams.Count > 0).Select(page => page.Url.Value),
        width,
        async visit => await visit.Page.EvaluateAsync<string[]>(Cut),
        // A first page shows the font of the system.
        prepare: visit => visit.Open("/"));
}
