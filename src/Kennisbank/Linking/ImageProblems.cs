using Kennisbank.Diagnostics;
using Kennisbank.Model;

namespace Kennisbank.Linking;

/// <summary>Reports images that are missing or not allowed.</summary>
internal static class ImageProblems
{
    /// <summary>Null when the image is valid.</summary>
    /// <param name="written">The address of the image.</param>
    /// <param name="file">The file that contains the image.</param>
    public static Problem? With(LinkTarget target, string written, Location at, string file, LinkResolver links) => target switch
    {
        LinkTarget.Missing when written.Length == 0 => BodyRules.MissingImage.At(
            at, "Dit plaatje heeft geen adres.", "Zet tussen de ronde haken het pad naar het plaatje, zoals '../afbeeldingen/foto.jpg'."),
        LinkTarget.Missing missing => BodyRules.MissingImage.At(
            at,
            $"Het plaatje '{written}' is er niet.",
            "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand, zoals '../afbeeldingen/foto.jpg'.",
            () => PathInstead.Suggest(missing.File, file, links.Images)),
        LinkTarget.Diagram => BodyRules.DiagramInText.At(
            at, "Een figuur kan niet midden in een tekst, lijst of citaat staan.", "Zet haar op een eigen regel, met een lege regel erboven en eronder."),
        LinkTarget.Forbidden { Start: "https:" or "http:" or "//" } => BodyRules.ForbiddenScheme.At(
            at, "Een plaatje van een andere site wordt niet getoond: dat vertelt die site wie hier leest.", "Zet het, als dat mag, in de map afbeeldingen."),
        LinkTarget.Forbidden forbidden => BodyRules.ForbiddenScheme.At(
            at, $"Het adres van een plaatje mag niet met '{forbidden.Start}' beginnen.", "Zet het plaatje in de map afbeeldingen."),
        LinkTarget.Outside => BodyRules.OutsideInput.At(
            at, $"Het pad '{written}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
        _ => null,
    };
}
