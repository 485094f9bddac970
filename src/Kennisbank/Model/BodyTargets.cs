namespace Kennisbank.Model;

/// <summary>The resolved links, images and figures of a text, each in text order.</summary>
internal sealed record BodyTargets(LinkTarget[] Links, LinkTarget[] Images, LinkTarget[] Diagrams)
{
    public static BodyTargets None { get; } = new([], [], []);
}
