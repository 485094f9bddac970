using Kennisbank.Content;

namespace Kennisbank.Outputs;

/// <summary>Allows everything, and names the sitemap.</summary>
internal static class RobotsTxt
{
    public static OutputFile For(SiteSettings settings) => OutputFile.FromText("robots.txt", output =>
    {
        output.WriteLine("User-agent: *");
        output.WriteLine("Allow: /");
        output.WriteLine();
        output.WriteLine($"Sitemap: {settings.BaseUrl.AbsoluteUri}{Sitemap.Path}");
    });
}
