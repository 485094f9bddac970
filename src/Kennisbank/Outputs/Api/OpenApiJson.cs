using System.Text.Json;
using Kennisbank.Model;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Views;
using Kennisbank.Views.Data;

namespace Kennisbank.Outputs.Api;

/// <summary>An OpenAPI 3.1 description of every file of the data, for programs that make clients and documentation of one.</summary>
internal static class OpenApiJson
{
    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteString("openapi", "3.1.0");
        json.WriteString("jsonSchemaDialect", SchemaJson.Dialect);
        WriteObject(json, "info", () =>
        {
            json.WriteString("title", $"{site.Settings.Title}: gegevens");
            json.WriteString("version", DataTables.Version);
            json.WriteString("description", "De inhoud van de site als gegevens: vaste bestanden, zonder sleutel op te vragen vanaf elke site.");
            WriteObject(json, "license", () =>
            {
                json.WriteString("name", "CC BY 4.0");
                json.WriteString("identifier", "CC-BY-4.0");
            });
        });
        json.WriteObjects("servers", [site.Settings.BaseUrl.AbsoluteUri.TrimEnd('/')], url => json.WriteString("url", url));
        WriteObject(json, "paths", () =>
        {
            foreach (var file in Files())
            {
                WritePath(json, file);
            }
        });
    }

    private static IEnumerable<ApiPath> Files() =>
    [
        Json(DataIndex.Name, "Wat er is, en hoeveel"),
        .. DataTables.All.Select(table => Json(table.Name, $"{table.Title}: {table.Meaning}")),
        .. DataSheets.All.Select(sheet => new ApiPath(sheet.Path, $"{sheet.Title} als tabel: {sheet.Meaning}", null)),
        new(DataIndex.Codebook, "Wat elk veld betekent, als tabel", null),
        new(DataIndex.OpenApi, "Deze beschrijving", null),
        .. DataTables.All.Select(table => table.Name).Prepend(DataIndex.Name).Select(name =>
            new ApiPath(DataTables.SchemaOf(name), $"JSON Schema van {name}.json", SchemaJson.Dialect)),
    ];

    /// <param name="name">Of a JSON file with a schema of its own.</param>
    private static ApiPath Json(string name, string summary) => new($"/{WellKnown.DataFolder}/{name}.json", summary, $"schema/{name}.json");

    private static void WritePath(Utf8JsonWriter json, ApiPath file)
    {
        var type = MediaTypes.Of(file.Path);
        WriteObject(json, file.Path, () => WriteObject(json, "get", () =>
        {
            json.WriteString("operationId", file.Path[(WellKnown.DataFolder.Length + 2)..].Replace('/', '-').Replace('.', '-'));
            json.WriteString("summary", file.Summary.Replace("`", "", StringComparison.Ordinal));
            WriteObject(json, "responses", () => WriteObject(json, "200", () =>
            {
                json.WriteString("description", "Het bestand");
                WriteObject(json, "content", () => WriteObject(json, type.Name, () => WriteObject(json, "schema", () => WriteSchema(json, file, type))));
            }));
        }));
    }

    private static void WriteSchema(Utf8JsonWriter json, ApiPath file, MediaType type)
    {
        if (file.Schema is { } schema)
        {
            json.WriteString("$ref", schema);
        }
        else
        {
            json.WriteString("type", type == MediaTypes.ByExtension["json"] ? "object" : "string");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <param name="Path">Root-relative.</param>
    /// <param name="Schema">Address of the schema of its content, from this description; null when it has none.</param>
    private sealed record ApiPath(string Path, string Summary, string? Schema);
}
