using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>One of the eight bakens (beacons) of Welzijn Nieuwe Stijl; also a tag on other pages.</summary>
public sealed record Baken : NumberedPage
{
    public override ContentType Type => ContentType.Baken;

    public override SeriesPlace? InSeries => new(Type.Folder(), 0, "baken", Number);

    public static IReadOnlyList<Field> Table { get; } = [NumberField];
}
