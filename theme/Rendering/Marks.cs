using Kennisbank.Content;
using Kennisbank.Model;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// The icons of bakens, agendas and types of pages, as references to one file of symbols. Each is beside the word
/// for it, so screen readers skip it.
/// </summary>
/// <param name="file">The address of the file of symbols.</param>
internal sealed class Marks(string file)
{
    private const int BakenCount = 12;

    /// <summary>The marks of agendas are the parts of a ring of so many; another number of agendas share the whole ring.</summary>
    private const int AgendaCount = 3;

    /// <summary>A class that gives an element the colour of a baken; empty for another kind of tag.</summary>
    public static string? ColourOf(Tag? tag) => tag is { Kind: TagKind.Baken } ? $"kb-baken-{NumberOf(tag)}" : null;

    /// <summary>Of the mark and the colour of a baken; a thirteenth has those of the first.</summary>
    public static int NumberOf(Tag baken) => Place(baken, BakenCount);

    /// <summary>The name of a symbol: that of a baken, an agenda, or a kind of tag.</summary>
    public static string NameOf(Tag tag) => tag.Kind switch
    {
        TagKind.Baken => $"baken-{NumberOf(tag)}",
        TagKind.Agenda => tag.OfHowMany == AgendaCount ? $"agenda-{Place(tag, AgendaCount)}" : NameOf(ContentType.Agenda),
        _ => tag.Kind.Singular(),
    };

    public static string NameOf(ContentType type) => type switch
    {
        ContentType.Baken => "merk",
        ContentType.Agenda => "lus",
        _ => type.Singular(),
    };

    /// <summary>The icon of a baken, in its colour, of an agenda, or of a kind of tag.</summary>
    public MarkupString Of(Tag tag) => Draw(NameOf(tag), ColourOf(tag));

    public MarkupString Of(ContentType type) => Draw(NameOf(type));

    /// <summary>An icon by the name of its symbol.</summary>
    public MarkupString Named(string name) => Draw(name);

    private MarkupString Draw(string name, string? colour = null) => new(
        $"<svg class=\"kb-mark{(colour is null ? "" : " " + colour)}\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"{file}#{name}\"/></svg>");

    private static int Place(Tag tag, int count) => ((tag.Number - 1) % count) + 1;
}
