namespace Kennisbank.Outputs.Hosting;

/// <summary>How an address of the site is written for a server.</summary>
internal static class Address
{
    /// <summary>Percent-encoded, as browsers request it: in most files a space ends an address, and a dollar sign is a variable.</summary>
    public static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
