using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Kennisbank.Views;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Layout;

/// <summary>
/// What the page is, for machines. Safe: what could end the element is escaped where the data is made. As an element of Razor its
/// type would be written with an escaped plus sign, which simple readers of pages do not understand.
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
