using Kennisbank.Content;

namespace Kennisbank.Theming.Assets;

/// <summary>The paper colour of a house style, for the browser's own interface around a page.</summary>
internal sealed record Palette(string Light, string Dark)
{
    private const string Paper = "--kb-color-paper";

    public static Palette Of(HouseStyle style) => style.ColourOf(Paper) is { } paper
        ? new Palette(paper.Light.Brief, paper.Dark.Brief)
        : throw new InvalidOperationException($"The house style {style.Name} has no {Paper}.");
}
