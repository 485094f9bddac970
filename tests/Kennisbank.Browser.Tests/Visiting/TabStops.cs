namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>Scripts for the browser that tell where Tab should stop and where it did.</summary>
internal static class TabStops
{
    /// <summary>Long pages repeat themselves; what comes after this many stops is of a kind that was met before.</summary>
    private const int AtMost = 60;

    private const string Name = "element => `${element.tagName} ${element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60)}`";

    /// <summary>What a visitor can see and use, in the order of the page. Of a few choices, Tab stops at the one that is made.</summary>
    public static string Expected { get; } =
        $$"""
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
          .filter(element => element.type !== 'radio' || element.checked)
          .slice(0, {{AtMost}})
          .map({{Name}})
        """;

    /// <summary>
    /// Notes every stop from now on, with a remark where the focus does not show. A card shows the focus of its link all around itself,
    /// so the ring may be on what follows the text.
    /// </summary>
    public static string Watch { get; } =
        $$"""
        window.stops = [];
        document.addEventListener('focusin', ({ target }) => window.stops.push(({{Name}})(target)
          + ([null, '::after'].map(part => getComputedStyle(target, part))
            .some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none') ? '' : ' without showing the focus')))
        """;

    public const string Made = "window.stops";
}
