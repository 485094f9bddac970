using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The pages with which a bijeenkomst is held. Each takes it from the fragment of its address, so none is about anything by itself.</summary>
public enum MeetingPage
{
    Deelnemen,
    Begeleiden,
    Scherm,
    Papier,
}

/// <summary>The blank sheets to print for a bijeenkomst.</summary>
public enum BlankSheet
{
    Afspraken,
    Presentielijst,
    Reflectieblad,
    WatNamenWijMee,
    CasusVoorbereiden,
}

/// <summary>Addresses below <see cref="WellKnown.Intervisie"/>.</summary>
public static class IntervisiePages
{
    /// <summary>The page that names all blank sheets.</summary>
    public static UrlPath Sheets { get; } = WellKnown.Intervisie.Append("bladen");

    public static UrlPath Url(this MeetingPage page) => WellKnown.Intervisie.Append(page.Word());

    public static UrlPath Url(this BlankSheet sheet) => Sheets.Append(sheet.Word());

    public static IEnumerable<UrlPath> All =>
    [
        WellKnown.Intervisie, Sheets,
        .. Enum.GetValues<MeetingPage>().Select(Url),
        .. Enum.GetValues<BlankSheet>().Select(Url),
    ];
}
