using Kennisbank.Content.Fields;

namespace Kennisbank.Content;

/// <summary>One of the characteristics of working together.</summary>
public sealed record Kenmerk : NumberedPage
{
    public override ContentType Type => ContentType.Kenmerk;

    public override SeriesPlace? InSeries => new(Type.Folder(), 0, "kenmerk", Number);

    public static IReadOnlyList<Field> Table { get; } = [NumberField];
}
