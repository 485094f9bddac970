using Kennisbank.Diagnostics;
using Kennisbank.Reading.Images;

namespace Kennisbank.Reading;

/// <summary>Reports images that hold a location, which may be somebody's home.</summary>
internal static class PlaceInImage
{
    private const string Command = "dotnet run --project src/Kennisbank.Cli -- clean-images";

    public static IEnumerable<Problem> Check(InputEntry entry, ImageContents contents)
    {
        var message = contents.FindPosition() switch
        {
            PositionFinding.Found => "In het bestand van dit plaatje staat waar het is gemaakt.",
            PositionFinding.Unclear =>
                "In het bestand van dit plaatje zitten zo veel ingepakte gegevens dat niet is na te gaan of erin staat waar het is gemaakt.",
            PositionFinding.None => null,
        };
        return message is null ? [] : [PrivacyRules.PlaceInImage.At(
            new Location(entry.Path),
            message,
            $"Haal dat eruit met: {Command}. Wat u ziet, blijft gelijk. Stond het bestand al op GitHub, lees dan docs/redactie.md.")];
    }
}
