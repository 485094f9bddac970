namespace Kennisbank.Cli.Receiving;

/// <summary>A story as a file of the content.</summary>
/// <param name="Path">Under the input folder, with <c>/</c>.</param>
internal sealed record ReceivedStory(string Path, string Title, string Text)
{
    /// <summary>The name of its page, which is also that of its branch.</summary>
    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);
}
