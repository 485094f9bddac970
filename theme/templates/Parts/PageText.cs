using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Kennisbank.Views;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Parts;

/// <summary>The text of a page, or some of its sections, written as bytes because it is most of the output.</summary>
public sealed class PageText : Template, IReadyMade
{
    [Parameter, EditorRequired]
    public required RenderedBody Body { get; set; }

    [Parameter]
    public Range Part { get; set; } = ..;

    void IReadyMade.Write(Utf8Output output) => Body.Write(output, Part);
}
