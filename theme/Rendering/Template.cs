using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The base class of every template. It takes its parameters and renders once: a static site does not need the component
/// lifecycle with events and re-rendering, and would pay for it on each page.
/// </summary>
public abstract class Template : IComponent
{
    /// <summary>Members that are used through reflection, which trimming must keep.</summary>
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

    /// <summary>Computes what the template shows; called once.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The Razor compiler overrides this.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    private static NotSupportedException NotInteractive() => new($"Templates are written by {nameof(TemplateWriter)} only.");
}
