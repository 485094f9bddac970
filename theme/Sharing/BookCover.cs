using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Theming.Rendering;
using Kennisbank.Theming.Text;
using Kennisbank.Views.Books;

namespace Kennisbank.Theming.Sharing;

/// <summary>What is on the cover of an e-book, as the drawing program reads it.</summary>
/// <param name="File">The target file.</param>
/// <param name="Kind">What the book has; empty for the whole site.</param>
/// <param name="Foot">The name of the site; empty where that is the title.</param>
/// <param name="Mark">The name of a symbol.</param>
/// <param name="Look">The name of a house style.</param>
/// <param name="Own">The colours that the site sets itself; null when it sets none.</param>
internal sealed record BookCover(string File, string Kind, string Title, string Foot, string Mark, string Look,
    IReadOnlyDictionary<string, string>? Own)
{
    /// <summary>The site's own symbol.</summary>
    private const string SiteMark = "merk";

    /// <summary>Distinguishes it from a share picture.</summary>
    public string Form { get; } = "omslag";

    public static BookCover Of(Site site, Book book, string file) => book.Type is { } type
        ? new(file, KindOf(type), book.Title, site.Settings.Title, Marks.NameOf(type), site.Settings.HouseStyle, OwnColours.Of(site))
        : new(file, "", book.Title, "", SiteMark, site.Settings.HouseStyle, OwnColours.Of(site));

    /// <summary>On one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DrawingJson.Default.BookCover);

    private static string KindOf(ContentType type) => type == ContentType.Les ? "Reeks lessen" : Dutch.Capital(type.Singular());
}
