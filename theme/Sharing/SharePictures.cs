using System.Security.Cryptography;
using System.Text;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Theming.Sharing;

/// <summary>
/// A share picture for every content page, drawn once and cached in a folder under a name that is a hash of its content. Drawing
/// takes far longer than rendering a page, so existing pictures are never drawn again.
/// </summary>
/// <param name="folder">The cache, which outlives a build.</param>
internal sealed class SharePictures(string folder)
{
    private readonly DrawingProgram _program = DrawingProgram.Read();

    /// <summary>Root-relative.</summary>
    public string UrlOf(Page page, Site site) => "/" + PathOf(ShareCard.Of(page, site));

    /// <summary>Every picture of the site; missing ones are drawn first.</summary>
    /// <exception cref="DrawingException">They could not be drawn.</exception>
    public IReadOnlyList<ThemeFile> Of(Site site)
    {
        var cards = site.Pages.Select(page => ShareCard.Of(page, site)).DistinctBy(NameOf).ToList();
        MakeFolder();
        _program.Draw([.. cards.Select(card => card with { File = KeptAt(card) }).Where(card => !File.Exists(card.File)).Select(card => card.ToJson())]);
        return [.. cards.Select(card => new ThemeFile(PathOf(card), () => File.ReadAllBytes(KeptAt(card))))];
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new DrawingException($"In '{folder}' zijn geen deelplaatjes te bewaren. Noem bij --share-pictures een map waar u mag schrijven.");
        }
    }

    private string KeptAt(ShareCard card) => Path.Combine(Path.GetFullPath(folder), NameOf(card));

    private string PathOf(ShareCard card) => "assets/deel/" + NameOf(card);

    private string NameOf(ShareCard card) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_program.Version + card.ToJson())).AsSpan(0, 10)) + ".png";
}
