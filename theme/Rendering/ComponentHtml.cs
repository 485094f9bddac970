using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kennisbank.Theming.Rendering;

/// <summary>Renders a Razor component to HTML, at once and without a web server.</summary>
internal static class ComponentHtml
{
    private static readonly ComponentServices Services = new();

    public static void Write<TComponent>(TextWriter output, IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // One renderer a page: it keeps every component it ever made, and slows down with each.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(() =>
            renderer.BeginRenderingComponent<TComponent>(ParameterView.FromDictionary(parameters)).WriteHtmlTo(output))
            .GetAwaiter().GetResult();
    }

    public static MarkupString Of<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var html = new StringWriter();
        Write<TComponent>(html, parameters);
        return new MarkupString(html.ToString());
    }
}
