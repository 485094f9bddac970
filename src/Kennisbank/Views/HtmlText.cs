using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Kennisbank.Views;

/// <summary>Plain text as HTML or XML that reads as just that text, in an element or between quotes.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);
}
