using Kennisbank.Content.Fields;
using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>A public page that describes something, as it was on the day somebody read it.</summary>
public sealed record FoundAt(string Title, Uri Address, DateOnly ReadOn, Location ReadOnAt)
{
    public const string Heading = "Waar dit beschreven staat";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        TextField.Required<FoundAt>(Keys.Title, "hoe de pagina heet, en van wie zij is", found => found.Title, max: PageHead.MaxTitle),
        TextField.Required<FoundAt>(Keys.Address, "waar zij staat", found => found.Address.AbsoluteUri) with
        {
            Type = DataType.Line(TextForm.Address),
            Form = "een heel adres dat begint met `https:`",
        },
        new Field<FoundAt>(
            Keys.ReadOn, "`JJJJ-MM-DD`", "de dag waarop iemand haar voor deze site las", DataType.Line(TextForm.Date),
            found => new FieldValue.Day(found.ReadOn))
        {
            Required = "ja",
        },
    ];
}
