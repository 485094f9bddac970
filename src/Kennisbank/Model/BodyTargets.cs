namespace Kennisbank.Model;

/// <summary>What the links, images and figures of a text turned out to be, each in the order in which the text has them.</summary>
internal sealed record BodyTargets(LinkTarget[] Links, LinkTarget[] Images, LinkTarget[] Diagrams)
{
    public static BodyTargets None { get; } = new([], [], []);
}
