using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Linking;

/// <summary>Reports figures that are missing or not allowed.</summary>
internal static class DiagramProblems
{
    /// <summary>Null when the figure is valid.</summary>
    /// <param name="file">The file that contains the figure.</param>
    public static Problem? With(LinkTarget target, BodyDiagram diagram, string file, LinkResolver links) => target switch
    {
        LinkTarget.Diagram => null,
        LinkTarget.Missing missing => BodyRules.MissingImage.At(
            diagram.At,
            $"De figuur '{diagram.Target}' is er niet.",
            $"Zet haar gegevens in de map {DiagramFile.Folder} en schrijf het pad vanaf dit bestand, zoals '../{DiagramFile.Folder}/naam.yml'.",
            () => PathInstead.Suggest(missing.File, file, links.Diagrams)),
        _ => ImageProblems.With(target, diagram.Target, diagram.At, file, links),
    };
}
