using Kennisbank.Content;
using Kennisbank.Linking;

namespace Kennisbank.Theming.Text;

/// <summary>The few words above a title that say what kind of page it is.</summary>
internal static class Eyebrow
{
    public static string Of(Page page) => page.Content switch
    {
        Les les => $"Les {les.Number} · {les.Series.Title()}",
        Casus when page.Municipalities.Count > 0 => $"Casus · {Dutch.Join([.. page.Municipalities.Select(tag => tag.Title)])}",
        Verhaal verhaal => verhaal.Form.ToString(),
        Baken baken => $"Baken {baken.Number}",
        AgendaFase phase => $"Agenda {phase.Number} · {Dutch.Capital(phase.CoreQuestion)}",
        Kenmerk kenmerk => $"Kenmerk {kenmerk.Number}",
        Pagina => ContentType.Pagina.Plural(),
        var content => Dutch.Capital(content.Type.Singular()),
    };
}
