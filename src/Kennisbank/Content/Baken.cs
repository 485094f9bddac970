using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>One of the bakens (beacons), by which people steer their work; also a tag on other pages.</summary>
public sealed record Baken : NumberedPage
{
    public override ContentType Type => ContentType.Baken;

    public override SeriesPlace? InSeries => new(Type.Folder(), 0, "baken", Number);

    public static IReadOnlyList<Field> Table { get; } = [NumberField];
}
