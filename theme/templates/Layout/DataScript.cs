using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Layout;

/// <summary>
/// What the page is, for machines. Safe: what could end the element is escaped where the data is made. As an element of Razor its
/// type would be written with an escaped plus sign, which simple readers of pages do not understand.
/// </summary>
public sealed class DataScript : Template, IReadyMade
{
    [Parameter, EditorRequired]
    public required ReadOnlyMemory<byte> Data { get; set; }

    void IReadyMade.Write(Utf8Output output)
    {
        if (!Data.IsEmpty)
        {
            output.Write("<script type=\"application/ld+json\">"u8);
            output.Write(Data.Span);
            output.Write("</script>"u8);
        }
    }
}
