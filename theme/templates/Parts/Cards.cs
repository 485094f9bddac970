using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Parts;

/// <summary>A list of cards, each rendered before.</summary>
public sealed class Cards : Template, IReadyMade
{
    [Parameter, EditorRequired]
    public required IEnumerable<Page> Pages { get; set; }

    [Parameter, EditorRequired]
    public required SiteParts Parts { get; set; }

    void IReadyMade.Write(Utf8Output output)
    {
        output.Write("<ul class=\"kb-cards\">"u8);
        foreach (var page in Pages)
        {
            output.Write("<li class=\"kb-card kb-card--"u8);
            output.Write(page.Type.Singular());
            output.Write("\">"u8);
            output.Write(Parts.Card(page));
            output.Write("</li>"u8);
        }

        output.Write("</ul>"u8);
    }
}
