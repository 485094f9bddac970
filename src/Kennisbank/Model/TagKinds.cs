namespace Kennisbank.Model;

/// <summary>The names of each kind of tag for readers, in addresses and in front matter.</summary>
public static class TagKinds
{
    public static IReadOnlyList<TagKind> All { get; } = Enum.GetValues<TagKind>();

    /// <summary>The kinds without content pages, which only have a list.</summary>
    public static IReadOnlyList<TagKind> ListsOnly { get; } = [TagKind.Thema, TagKind.Rol, TagKind.Gemeente];

    /// <summary>The address of the overview, without slashes.</summary>
    public static string Plural(this TagKind kind) => kind switch
    {
        TagKind.Baken => "bakens",
        TagKind.Agenda => "agendas",
        TagKind.Thema => "themas",
        TagKind.Rol => "rollen",
        TagKind.Gemeente => "gemeenten",
    };

    /// <summary>The word before one tag ("baken: Integraal werken") and in the address of a filtered list.</summary>
    public static string Singular(this TagKind kind) => kind switch
    {
        TagKind.Baken => "baken",
        TagKind.Agenda => "agenda",
        TagKind.Thema => "thema",
        TagKind.Rol => "rol",
        TagKind.Gemeente => "gemeente",
    };

    /// <summary>The heading above a list of them.</summary>
    public static string Heading(this TagKind kind) => kind switch
    {
        TagKind.Baken => "Bakens",
        TagKind.Agenda => "Agenda’s",
        TagKind.Thema => "Thema’s",
        TagKind.Rol => "Rollen",
        TagKind.Gemeente => "Gemeenten",
    };
}
