using Kennisbank.Model;
using Kennisbank.Theming.Rendering;

namespace Kennisbank.Theming.Text;

/// <summary>Examples of a lesson against what contradicts it.</summary>
internal static class Facing
{
    /// <summary>Whether they are only these, of both kinds.</summary>
    public static bool IsAll(IReadOnlyList<NextRead> reads) =>
        reads.All(read => read.Kind is RelationKind.Example or RelationKind.CounterExample)
        && reads.DistinctBy(read => read.Kind).Count() == 2;

    /// <summary>The name of an icon: that of the type of page, unless it stands against something.</summary>
    public static string MarkOf(NextRead read) => read.Kind switch
    {
        RelationKind.Example => "voorbeeld",
        RelationKind.CounterExample or RelationKind.CounterExampleOf => "tegenvoorbeeld",
        _ => Marks.NameOf(read.Page.Type),
    };
}
