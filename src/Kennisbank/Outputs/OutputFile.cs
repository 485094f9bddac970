using Kennisbank.Parsing;

namespace Kennisbank.Outputs;

/// <summary>A file of the site that can be created at any time, repeatedly, on any thread.</summary>
/// <param name="Path">In the output folder, with forward slashes and without a leading one.</param>
public sealed record OutputFile(string Path, Action<Utf8Output> Write)
{
    /// <summary>Whether visitors see it as a page of the site: they are counted.</summary>
    public bool IsPage { get; init; }

    public static OutputFile FromBytes(string path, ReadOnlyMemory<byte> content) =>
        new(path, output => System.Buffers.BuffersExtensions.Write(output, content.Span));

    /// <param name="content">Called when the file is written.</param>
    public static OutputFile FromBytes(string path, Func<ReadOnlyMemory<byte>> content) =>
        new(path, output => System.Buffers.BuffersExtensions.Write(output, content().Span));
}
