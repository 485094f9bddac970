using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Theming.Text;

/// <summary>The line above a title that names the type of page.</summary>
internal static class Eyebrow
{
    public static string Of(Page page) => page.Content switch
    {
        { InSeries: { } place } => $"{Dutch.Capital(place.Word)} {place.Number}{(place.Detail is { } detail ? $" · {detail}" : "")}",
        Casus when page.Municipalities.Count > 0 => $"Casus · {Dutch.Join([.. page.Municipalities.Select(tag => tag.Title)])}",
        Verhaal verhaal => verhaal.Form.ToString(),
        Pagina => ContentType.Pagina.Plural(),
        var content => Dutch.Capital(content.Type.Singular()),
    };
}
