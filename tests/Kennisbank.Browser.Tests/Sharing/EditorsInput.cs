using System.Text;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Parsing;
using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>
/// The real content as the editors have it. A sent file is added to it, checked and built as the real program does, and removed again;
/// a process for each story would spend seconds on starting.
/// </summary>
public sealed class EditorsInput : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SiteBuilder _builder;

    public EditorsInput()
    {
        InputCopy.To(_folder.Path);
        // A sent file is dated by the clock of the browser.
        _builder = new SiteBuilder(new BuildOptions { Input = _folder.Path, MeasureTexts = true }, new Theme(), TimeProvider.System);
    }

    /// <returns>The published page.</returns>
    internal string PageOf(SentFile sent)
    {
        var file = sent.WriteUnder(_folder.Path);
        try
        {
            return Built(sent.PagePath);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Renders every file of the site, because a story is also in lists, feeds and the search index.</summary>
    private string Built(string path)
    {
        var result = _builder.Check();
        Assert.False(result.Problems.HasErrors, string.Join('\n', result.Problems.All));
        string? page = null;
        using var buffer = new Utf8Output();
        foreach (var output in _builder.Outputs(result.Site))
        {
            buffer.Clear();
            output.Write(buffer);
            page = output.Path == path ? Encoding.UTF8.GetString(buffer.Written.Span) : page;
        }

        Assert.NotNull(page);
        return page;
    }
}
