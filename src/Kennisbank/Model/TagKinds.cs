namespace Kennisbank.Model;

/// <summary>The names of each kind of tag for readers, in addresses and in front matter.</summary>
public static class TagKinds
{
    public static IReadOnlyList<TagKind> All { get; } = Enum.GetValues<TagKind>();

    /// <summary>The kinds without content pages, which only have a list.</summary>
    public static IReadOnlyList<TagKind> ListsOnly { get; } = [TagKind.Thema, TagKind.Rol, TagKind.Gemeente];

    /// <summary>The address of the overview, without slashes.</summary>
    public static string Plural(this TagKind kind) => NamesOf(kind).Plural;

    /// <summary>The word before one tag ("baken: Integraal werken") and in the address of a filtered list.</summary>
    public static string Singular(this TagKind kind) => NamesOf(kind).Singular;

    /// <summary>The heading above a list of them.</summary>
    public static string Heading(this TagKind kind) => NamesOf(kind).Heading;

    private static (string Singular, string Plural, string Heading) NamesOf(TagKind kind) => kind switch
    {
        TagKind.Baken => ("baken", "bakens", "Bakens"),
        TagKind.Agenda => ("agenda", "agendas", "Agenda’s"),
        TagKind.Thema => ("thema", "themas", "Thema’s"),
        TagKind.Rol => ("rol", "rollen", "Rollen"),
        TagKind.Gemeente => ("gemeente", "gemeenten", "Gemeenten"),
        TagKind.Patroon => ("patroon", "patronen", "Patronen"),
    };
}
