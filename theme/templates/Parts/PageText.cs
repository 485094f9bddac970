using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Kennisbank.Views;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Parts;

/// <summary>The text of a page, which is most of what there is to write.</summary>
public sealed class PageText : Template, IReadyMade
{
    [Parameter, EditorRequired]
    public required RenderedBody Body { get; set; }

    void IReadyMade.Write(Utf8Output output) => Body.Write(output);
}
