using System.Diagnostics;
using Kennisbank.Content;
using Kennisbank.Content.Fields;

namespace Kennisbank.Views.Data;

/// <summary>What users of the data read about a field, in Dutch.</summary>
public static class DataWords
{
    /// <summary>When a field is empty that always has a value.</summary>
    public const string Never = "nooit";

    /// <summary>A name for people: the key as a word, with an apostrophe where Dutch has one.</summary>
    public static string TitleOf(Field field) => TitleOf(field.NameInData);

    /// <inheritdoc cref="TitleOf(Field)"/>
    public static string TitleOf(string key) => key switch
    {
        Keys.Agendas => "Agenda’s",
        Keys.Themes => "Thema’s",
        Keys.Steps => "Pagina’s",
        Keys.FormerIds => "Vroegere id’s",
        _ => char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' '),
    };

    /// <summary>What the value is: een heel getal, een lijst van teksten.</summary>
    public static string KindOf(DataType type) => type switch
    {
        DataType.Text text => KindOf(text.Form),
        DataType.Word word => $"een van {string.Join(", ", word.Words.Select(one => $"`{one}`"))}",
        DataType.Number { Least: null } => "getal",
        DataType.Number => "heel getal",
        DataType.Truth => "waar of niet waar",
        DataType.List { Item: DataType.Parts } => "lijst van groepen velden",
        DataType.List list => $"lijst, elk: {KindOf(list.Item)}",
        DataType.Parts => "groep velden",
        DataType.ByRole => "per rol een lijst van teksten",
        _ => throw new UnreachableException($"No words for {type.GetType().Name}."),
    };

    /// <summary>What a number counts; empty for anything else.</summary>
    public static string UnitOf(DataType type) => type switch
    {
        DataType.Number number => number.Unit,
        DataType.List list => UnitOf(list.Item),
        _ => "",
    };

    /// <summary>When there is no value.</summary>
    public static string EmptyOf(DataType type) => type switch
    {
        { Empty: { } when } => when,
        DataType.List or DataType.ByRole => "als er geen zijn",
        _ => Never,
    };

    /// <summary>All of it in one paragraph.</summary>
    public static string DescriptionOf(Field field)
    {
        var type = field.Data!;
        var unit = UnitOf(type) is { Length: > 0 } counted ? $" Eenheid: {counted}." : "";
        return $"{Sentence(field.MeaningInData)} Vorm: {KindOf(type)}.{unit} Leeg: {EmptyOf(type)}.";
    }

    private static string Sentence(string meaning) => $"{char.ToUpperInvariant(meaning[0])}{meaning[1..]}{(meaning.EndsWith('…') ? "" : ".")}";

    private static string KindOf(TextForm form) => form switch
    {
        TextForm.Free => "tekst",
        TextForm.PageId => $"id van een pagina, {PageId.Length} tekens",
        TextForm.PartId => $"id binnen een pagina, {PageId.PartLength} tekens",
        TextForm.Date => "datum, `JJJJ-MM-DD`",
        TextForm.When => "`JJJJ`, `JJJJ-MM` of `JJJJ-MM-DD`",
        TextForm.Address => "heel adres",
        TextForm.PageName => "naam van een pagina, `map/naam`",
        TextForm.Slug => "naam: kleine letters, cijfers en streepjes",
    };
}
