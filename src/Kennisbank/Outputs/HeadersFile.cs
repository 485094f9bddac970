namespace Kennisbank.Outputs;

/// <summary>Writes <see cref="SecurityHeaders"/> as the <c>_headers</c> file that Netlify reads.</summary>
internal static class HeadersFile
{
    public static OutputFile Output() => new OutputFile("_headers", Write);

    private static void Write(TextWriter output)
    {
        foreach (var rule in SecurityHeaders.Rules)
        {
            output.WriteLine(rule.PathPattern);
            foreach (var (name, value) in rule.Headers)
            {
                output.WriteLine($"  {name}: {value}");
            }
        }
    }
}
