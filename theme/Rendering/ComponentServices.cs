using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The two things that rendering asks for. A container of services would do too, but compiles code for itself while the
/// program runs, which takes longer than rendering a small site.
/// </summary>
internal sealed class ComponentServices : IServiceProvider, IComponentActivator
{
    /// <summary>Dutch letters and quotation marks stand in the page as they are; only what HTML reads as markup is escaped.</summary>
    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(HtmlEncoder))
        {
            return _encoder;
        }

        return serviceType == typeof(IComponentActivator) ? this : null;
    }

    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
