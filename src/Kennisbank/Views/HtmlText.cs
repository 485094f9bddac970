using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Kennisbank.Views;

/// <summary>Escapes plain text for HTML or XML, in an element or a quoted attribute.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);
}
