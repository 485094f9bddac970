using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// What every template is made on. It takes its parameters and is written once: a static site has no use for the life
/// that a component leads in a browser, with events and renewed rendering, and pays for it on each page.
/// </summary>
public abstract class Template : IComponent
{
    /// <summary>What of a template is used without being named in code; the native compiler must keep it.</summary>
    internal const DynamicallyAccessedMemberTypes UsedByName =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    /// <summary>Call once, with all parameters set.</summary>
    internal void Build(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw NotInteractive();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw NotInteractive();

    /// <summary>Works out what the template shows; called once.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The compiler of Razor fills this in.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    private static NotSupportedException NotInteractive() => new($"Templates are written by {nameof(TemplateWriter)} only.");
}
