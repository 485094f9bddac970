using System.Text.Json;
using System.Text.Json.Serialization;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Theming.Rendering;
using Kennisbank.Theming.Text;

namespace Kennisbank.Theming.Sharing;

/// <summary>The content of a share picture, as the drawing program reads it.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Kind">The type of page.</param>
/// <param name="Foot">The baken that it is about; may be empty.</param>
/// <param name="Mark">The name of a symbol.</param>
/// <param name="Colour">The name of a token.</param>
/// <param name="Look">The name of a house style.</param>
/// <param name="Contours">The shapes around the mark, each with its turn in degrees: those of the drawing of the page.</param>
/// <param name="Beside">The other marks of that drawing.</param>
internal sealed record ShareCard(
    string Site, string Kind, string Title, string Foot, string Mark, string Colour, string Look,
    IReadOnlyList<ShareContour> Contours, IReadOnlyList<ShareMark> Beside)
{
    /// <summary>The colours that the site sets itself, by token; null when it sets none.</summary>
    public IReadOnlyDictionary<string, string>? Own { get; init; }

    /// <summary>The token of what has no colour of its own.</summary>
    private const string Accent = "color-accent";

    /// <summary>The target file; not part of the content.</summary>
    public string? File { get; init; }

    public static ShareCard Of(Page page, Site site)
    {
        var baken = page.Bakens.Count > 0 ? page.Bakens[0] : null;
        var shown = page.OwnTag ?? baken;
        var drawing = PageDrawing.Of(page);
        return new ShareCard(
            site.Settings.Title,
            Eyebrow.Of(page),
            page.Title,
            baken is null ? "" : $"Baken: {baken.ShortTitle}",
            shown is null ? Marks.NameOf(page.Type) : Marks.NameOf(shown),
            shown is { Kind: TagKind.Baken } ? Marks.NameOf(shown) : Accent,
            site.Settings.HouseStyle,
            [.. drawing.Contours.Select(contour => new ShareContour(contour.Name, contour.Turn))],
            [.. drawing.Marks.Skip(1).Select(mark => new ShareMark(mark.Name, mark.Colour is null ? Accent : mark.Name))])
        {
            Own = OwnColours.Of(site),
        };
    }

    /// <summary>On one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DrawingJson.Default.ShareCard);
}

/// <param name="Name">The name of a shape.</param>
/// <param name="Turn">In degrees.</param>
internal sealed record ShareContour(string Name, int Turn);

/// <param name="Name">The name of a symbol.</param>
/// <param name="Colour">The name of a token.</param>
internal sealed record ShareMark(string Name, string Colour);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShareCard))]
[JsonSerializable(typeof(BookCover))]
internal sealed partial class DrawingJson : JsonSerializerContext;
