using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Parsing;
using QRCoder;

namespace Kennisbank.Outputs;

/// <summary>The permalink of a page as a QR code, for a poster or a slide. A file of its own, which a page only fetches when it is opened.</summary>
internal static class PageQr
{
    public static IEnumerable<OutputFile> All(Site site) =>
        site.Pages.Where(page => page.Permalink is not null)
            .Select(page => new OutputFile(WellKnown.QrOf(page)[1..], output => Write(site.Settings, page, output)));

    private static void Write(SiteSettings settings, Page page, Utf8Output output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(page.Permalink!.Value.Under(settings.BaseUrl), QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        // The quiet zone of four modules around the code is in the matrix.
        output.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\">");
        output.Write($"<path fill=\"#fff\" d=\"M0 0h{rows.Count}v{rows.Count}H0z\"/><path d=\"");
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    var from = x;
                    while (x < rows.Count && rows[y][x])
                    {
                        x++;
                    }

                    output.Write($"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        output.Write("\"/></svg>\n");
    }
}
