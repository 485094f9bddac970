using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Kennisbank.Views;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Layout;

/// <summary>
/// Structured data of the page. Safe: what could end the element is escaped where the data is created. As a Razor element its
/// type would be written with an escaped plus sign, which simple parsers do not understand.
/// </summary>
public sealed class DataScript : Template, IReadyMade
{
    [Parameter, EditorRequired]
    public required View View { get; set; }

    void IReadyMade.Write(Utf8Output output)
    {
        if (View.IsIndexed)
        {
            output.Write("<script type=\"application/ld+json\">"u8);
            StructuredData.Write(View, output);
            output.Write("</script>"u8);
        }
    }
}
