using Kennisbank.Content;

namespace Kennisbank.Views.Diagrams;

/// <summary>A box with a name, and optionally a few words below it.</summary>
internal sealed class WordBox
{
    private const double PaddingX = 7;
    private const double PaddingY = 12;
    private const double Gap = 3;

    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<string> _text;

    /// <param name="width">The width of the box, in units of the drawing.</param>
    public WordBox(DiagramBox box, double width)
    {
        _name = Lettering.Name.Wrap(box.Name, width - (2 * PaddingX));
        _text = box.Text is null ? [] : Lettering.Text.Wrap(box.Text, width - (2 * PaddingX));
    }

    /// <summary>The minimum height for the words.</summary>
    public double Height => (2 * PaddingY) + NameHeight + TextHeight;

    private double NameHeight => _name.Count * Lettering.Name.Leading;

    private double TextHeight => _text.Count == 0 ? 0 : Gap + (_text.Count * Lettering.Text.Leading);

    public void Draw(SvgWriter svg, Rectangle area, bool isCore)
    {
        svg.Box(area, isCore ? "core" : "box");
        var top = area.MiddleY - ((NameHeight + TextHeight) / 2);
        svg.Words(_name, Lettering.Name, new Spot(area.MiddleX, top + (NameHeight / 2)), onCore: isCore);
        if (_text.Count > 0)
        {
            svg.Words(_text, Lettering.Text, new Spot(area.MiddleX, top + NameHeight + ((TextHeight + Gap) / 2)), onCore: isCore);
        }
    }
}
