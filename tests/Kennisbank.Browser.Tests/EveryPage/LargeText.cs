namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>Scripts that double the text size of a page, as a browser setting does, and find what is lost.</summary>
internal static class LargeText
{
    // Not by an attribute, which the content security policy forbids.
    public const string On = "document.documentElement.style.fontSize = '200%'";

    /// <summary>Elements that clip their own text, unless they scroll or are for screen readers only.</summary>
    public const string CutOff =
        """
        [...document.querySelectorAll('body *')]
          .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && !element.closest('.kb-hidden, svg'))
          .filter(element => getComputedStyle(element).clipPath === 'none' && element.checkVisibility())
          .filter(element => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          .map(element => `cuts off <${element.localName} class="${element.className}">`)
        """;
}
