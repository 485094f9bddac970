namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>A script that finds what moves on a page, for visitors who want no motion.</summary>
internal static class Motion
{
    public const string Moving =
        """
        [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          const lasts = list => list.split(',').some(time => parseFloat(time) > 0.01);
          return lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration)) || style.scrollBehavior === 'smooth';
        }).map(element => `${element.localName} ${element.className} moves`).slice(0, 5)
        """;
}
