using Kennisbank.Parsing;
using Kennisbank.Theming.Rendering;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Templates.Layout;

/// <summary>
/// Structured data of the page. Safe: what could end the element is escaped where the data is created. As a Razor element its
/// type would be written with an escaped plus sign, which simple parsers do not understand.
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
