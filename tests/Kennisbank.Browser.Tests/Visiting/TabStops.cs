namespace Kennisbank.Browser.Tests.Visiting;

/// <summary>Browser scripts that compute where Tab should stop and record where it did.</summary>
internal static class TabStops
{
    /// <summary>Long pages repeat themselves; after this many stops there is nothing new.</summary>
    private const int AtMost = 60;

    /// <summary>By its label where it has one: what is in it may change on the way.</summary>
    private const string Name =
        "element => `${element.tagName} ${(element.ariaLabel ?? element.textContent).trim().replace(/\\s+/g, ' ').slice(0, 60)}`";

    /// <summary>
    /// Visible interactive elements, in page order; those of the header as they are seen, row by row. In a radio group, Tab stops at the selected one.
    /// </summary>
    public static string Expected { get; } =
        $$"""
        (() => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
            .filter(element => element.type !== 'radio' || element.checked);
          const place = element => element.closest('.kb-header > *').getBoundingClientRect();
          const isAbove = (one, other) => place(one).bottom <= place(other).top;
          const inHeader = stops.filter(element => element.closest('.kb-header')).sort((a, b) => isAbove(b, a) - isAbove(a, b));
          return stops.map(element => element.closest('.kb-header') ? inHeader.shift() : element)
            .slice(0, {{AtMost}})
            .map({{Name}});
        })()
        """;

    /// <summary>
    /// Records every stop from now on, with a remark where the focus is not visible. A card shows the focus of its link around itself,
    /// so the ring may be on a pseudo-element.
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
