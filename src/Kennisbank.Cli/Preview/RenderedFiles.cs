using System.Collections.Concurrent;
using System.Security.Cryptography;
using Kennisbank.Outputs;
using Kennisbank.Parsing;

namespace Kennisbank.Cli.Preview;

/// <summary>
/// Cached responses of one site. Requests for a file that is still being sent share its bytes: two hundred clients that do not
/// read cost one file.
/// </summary>
internal sealed class RenderedFiles
{
    private readonly ConcurrentDictionary<string, (WeakReference<byte[]> Content, string Tag)> _known = new(StringComparer.Ordinal);

    public RenderedFile Of(OutputFile file)
    {
        if (_known.TryGetValue(file.Path, out var known) && known.Content.TryGetTarget(out var content))
        {
            return new RenderedFile(content, known.Tag);
        }

        var rendered = Render(file);
        _known[file.Path] = (new WeakReference<byte[]>(rendered.Content), rendered.Tag);
        return rendered;
    }

    private static RenderedFile Render(OutputFile file)
    {
        using var output = new Utf8Output();
        file.Write(output);
        return new RenderedFile(output.Written.ToArray(), Convert.ToHexStringLower(SHA256.HashData(output.Written.Span)));
    }
}

/// <param name="Tag">The ETag.</param>
internal sealed record RenderedFile(byte[] Content, string Tag);
