using Kennisbank.Diagnostics;
using Kennisbank.Parsing;

namespace Kennisbank.Linking;

/// <summary>What is said about an image that is not there, or may not be.</summary>
internal static class ImageProblems
{
    /// <summary>Null when the image is right.</summary>
    /// <param name="file">The file that the image stands in.</param>
    public static Problem? With(LinkTarget target, BodyImage image, string file, LinkResolver links) => target switch
    {
        LinkTarget.Missing when image.Target.Length == 0 => BodyRules.MissingImage.At(
            image.At, "Dit plaatje heeft geen adres.", "Zet tussen de ronde haken het pad naar het plaatje, zoals '../afbeeldingen/foto.jpg'."),
        LinkTarget.Missing missing => BodyRules.MissingImage.At(
            image.At,
            $"Het plaatje '{image.Target}' is er niet.",
            PathInstead.Suggest(missing.File, file, links.Images) ?? "Zet het in de map afbeeldingen en schrijf het pad vanaf dit bestand, zoals '../afbeeldingen/foto.jpg'."),
        LinkTarget.Forbidden { Start: "https:" or "http:" or "//" } => BodyRules.ForbiddenScheme.At(
            image.At, "Een plaatje van een andere site wordt niet getoond: dat vertelt die site wie hier leest.", "Zet het, als dat mag, in de map afbeeldingen."),
        LinkTarget.Forbidden forbidden => BodyRules.ForbiddenScheme.At(
            image.At, $"Het adres van een plaatje mag niet met '{forbidden.Start}' beginnen.", "Zet het plaatje in de map afbeeldingen."),
        LinkTarget.Outside => BodyRules.OutsideInput.At(
            image.At, $"Het pad '{image.Target}' leidt buiten de map met inhoud.", "Tel de stappen '../' nog eens na."),
        _ => null,
    };
}
