using System.Reflection;
using System.Text;
using Kennisbank.Content;
using Kennisbank.Content.Fields;

namespace Kennisbank.Cli.Commands;

/// <summary>
/// The text of a new page, with placeholders: front matter from the tables of fields, text from one file per type
/// under <c>NewPages/</c>.
/// </summary>
internal static class NewPageText
{
    /// <summary>The types with a file there, by name.</summary>
    public static IReadOnlyList<ContentType> Types { get; } =
    [
        .. ContentTypes.All
            .Where(type => Assembly.GetExecutingAssembly().GetManifestResourceInfo(NameOf(type)) is not null)
            .OrderBy(type => type.Singular(), StringComparer.Ordinal),
    ];

    public static string Fill(ContentType type, IReadOnlyDictionary<string, string> values) => Placeholders.Fill(TextFor(type), values);

    /// <summary>What a new page of the type says, without the keys above it.</summary>
    public static string BodyOf(ContentType type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(NameOf(type))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string TextFor(ContentType type)
    {
        var text = new StringBuilder();
        text.Append("---\n# Regels die met # beginnen, zijn uitleg; u mag ze weghalen. Alle sleutels staan in docs/inhoudsmodel.md.\n");
        foreach (var field in FieldsOf(type))
        {
            Append(field, text);
        }

        return text.Append("---\n\n").Append(BodyOf(type)).ToString();
    }

    /// <summary>Identifying keys first, then the fields of the type.</summary>
    private static IEnumerable<Field> FieldsOf(ContentType type)
    {
        string[] names = [Keys.Id, Keys.Title, Keys.Summary];
        var profile = type.Profile();
        return
        [
            .. profile.HeadFields.Where(field => names.Contains(field.Key)),
            .. profile.Fields,
            .. profile.HeadFields.Where(field => !names.Contains(field.Key)),
        ];
    }

    private static void Append(Field field, StringBuilder text)
    {
        if (field.Hint is { } hint)
        {
            text.Append("# ").Append(hint).Append('\n');
        }

        if (field.Starter is { } starter)
        {
            text.Append(field.Key).Append(starter.StartsWith('\n') ? ":" : ": ").Append(starter).Append('\n');
        }
    }

    private static string NameOf(ContentType type) => $"templates/{type.Singular()}.md";
}
