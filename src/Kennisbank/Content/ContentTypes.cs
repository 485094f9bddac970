namespace Kennisbank.Content;

/// <summary>What readers and addresses call each content type.</summary>
public static class ContentTypes
{
    public static IReadOnlyList<ContentType> All { get; } = Enum.GetValues<ContentType>();

    /// <summary>The types with a list, a feed and a file of data: all but the pages about the site itself, which stand alone.</summary>
    public static IReadOnlyList<ContentType> Listed { get; } = [.. All.Where(type => type != ContentType.Pagina)];

    /// <summary>The types that visitors browse and filter: what people learned, did and tell.</summary>
    public static IReadOnlyList<ContentType> Browsable { get; } = [.. All.Where(IsBrowsable)];

    public static bool IsBrowsable(this ContentType type) => type is ContentType.Les or ContentType.Casus or ContentType.Verhaal;

    /// <summary>The folder under <c>input/</c>; of a listed type also the first part of the address.</summary>
    public static string Folder(this ContentType type) => type switch
    {
        ContentType.Les => "lessen",
        ContentType.Casus => "casussen",
        ContentType.Verhaal => "verhalen",
        ContentType.Leespad => "leespaden",
        ContentType.Baken => "bakens",
        ContentType.AgendaFase => "agendas",
        ContentType.Kenmerk => "kenmerken",
        ContentType.Achtergrond => "achtergrond",
        ContentType.Begrip => "begrippen",
        ContentType.Bron => "bronnen",
        ContentType.Pagina => "paginas",
    };

    public static string Singular(this ContentType type) => type switch
    {
        ContentType.Les => "les",
        ContentType.Casus => "casus",
        ContentType.Verhaal => "verhaal",
        ContentType.Leespad => "leespad",
        ContentType.Baken => "baken",
        ContentType.AgendaFase => "agendafase",
        ContentType.Kenmerk => "kenmerk",
        ContentType.Achtergrond => "achtergrond",
        ContentType.Begrip => "begrip",
        ContentType.Bron => "bron",
        ContentType.Pagina => "pagina",
    };

    public static string Plural(this ContentType type) => type switch
    {
        ContentType.AgendaFase => "Agenda’s",
        ContentType.Achtergrond => "Achtergrond",
        ContentType.Pagina => "Over deze site",
        _ => char.ToUpperInvariant(type.Folder()[0]) + type.Folder()[1..],
    };

    public static ContentType? FromFolder(string folder)
    {
        foreach (var type in All)
        {
            if (type.Folder() == folder)
            {
                return type;
            }
        }

        return null;
    }
}
