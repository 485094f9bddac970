using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Model;
using Kennisbank.Parsing;

namespace Kennisbank.Linking;

/// <summary>What is said about a figure that is not there, or may not be.</summary>
internal static class DiagramProblems
{
    /// <summary>Null when the figure is right.</summary>
    /// <param name="file">The file that the figure stands in.</param>
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
