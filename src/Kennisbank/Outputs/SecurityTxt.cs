using Kennisbank.Content;
using Kennisbank.Views;

namespace Kennisbank.Outputs;

/// <summary>Where to report a vulnerability (RFC 9116).</summary>
internal static class SecurityTxt
{
    public const string Path = ".well-known/security.txt";

    public static OutputFile For(SiteSettings settings) => OutputFile.FromText(Path, output =>
    {
        output.WriteLine($"Contact: {settings.Contact.AbsoluteUri}");
        output.WriteLine($"Expires: {settings.SecurityExpires.Iso()}T00:00:00.000Z");
        output.WriteLine("Preferred-Languages: nl, en");
        output.WriteLine($"Canonical: {settings.BaseUrl.AbsoluteUri}{Path}");
    });
}
