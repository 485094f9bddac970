namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>Scripts that make the letters of a page twice as large, as a setting of the browser does, and find what gets lost.</summary>
internal static class LargeText
{
    // Not by an attribute, which the policy of the page forbids.
    public const string On = "document.documentElement.style.fontSize = '200%'";

    /// <summary>What hides the end of its own words, unless it scrolls or is for who hears the page.</summary>
    public const string CutOff =
        """
        [...document.querySelectorAll('body *')]
          .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && !element.closest('.kb-hidden, svg'))
          .filter(element => getComputedStyle(element).clipPath === 'none' && element.checkVisibility())
          .filter(element => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          .map(element => `cuts off <${element.localName} class="${element.className}">`)
        """;
}
