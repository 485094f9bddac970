using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Api;

public class SchemaTests
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    public static TheoryData<string> EverySite => ApiSites.All;

    [Theory]
    [MemberData(nameof(EverySite))]
    public void Every_file_is_as_its_schema_says(string name)
    {
        var site = ApiSites.Named(name);

        Assert.All(Described(site), path => Assert.Empty(ErrorsIn(site, path, site.Json(path))));
    }

    [Theory]
    [MemberData(nameof(EverySite))]
    public void Every_schema_is_a_schema_with_its_own_address(string name)
    {
        var site = ApiSites.Named(name);

        Assert.All(Described(site), path =>
        {
            var schema = site.Json(SchemaOf(path));
            Assert.Empty(Errors(MetaSchemas.Draft202012.Evaluate(schema, Options)));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
            Assert.Equal(site.Site.Settings.BaseUrl.AbsoluteUri + SchemaOf(path), schema.GetProperty("$id").GetString());
        });
    }

    [Fact]
    public void Every_field_has_a_title_a_meaning_a_form_and_when_it_is_empty() => Assert.All(
        Described(ApiSites.Named("met alles")).SelectMany(path => Properties(ApiSites.Named("met alles").Json(SchemaOf(path)))),
        property =>
        {
            Assert.NotEmpty(property.GetProperty("title").GetString()!);
            Assert.Matches(@"^\p{Lu}.+|^`.+", property.GetProperty("description").GetString());
            if (!property.TryGetProperty("items", out var items) || !items.TryGetProperty("properties", out _))
            {
                Assert.Matches(@" Vorm: .+\. Leeg: .+\.$", property.GetProperty("description").GetString());
            }
        });

    [Theory]
    [InlineData("api/casussen.json", "/paginas/0", "geheim", "\"x\"")]
    [InlineData("api/casussen.json", "/paginas/0/cijfers/0", "geheim", "1")]
    [InlineData("api/casussen.json", "/paginas/0/cijfers/0", "na", "\"39\"")]
    [InlineData("api/casussen.json", "/paginas/0", "datum", "\"gisteren\"")]
    [InlineData("api/lessen.json", "/paginas/0", "reeks", "\"Een andere\"")]
    [InlineData("api/lessen.json", "/paginas/0", "soort", "\"roman\"")]
    [InlineData("api/lessen.json", "/paginas/0", "titel", "null")]
    [InlineData("api/themas.json", "", "geheim", "[]")]
    [InlineData("api/index.json", "/bestanden/0", "geheim", "[]")]
    public void What_is_not_described_is_no_data(string path, string place, string key, string value)
    {
        var site = ApiSites.Named("met alles");
        var changed = JsonNode.Parse(site.Text(path))!;
        var holder = place.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(changed, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        holder[key] = JsonNode.Parse(value);

        Assert.NotEmpty(ErrorsIn(site, path, JsonSerializer.SerializeToElement(changed)));
    }

    /// <summary>The JSON files with a schema: all but the schemas, and the description for programs, which has a standard of its own.</summary>
    private static IEnumerable<string> Described(BuiltSite site) =>
        ApiSites.FilesOf(site, ".json").Where(path => !path.StartsWith("api/schema/", StringComparison.Ordinal) && path != "api/openapi.json");

    private static string SchemaOf(string path) => path.Replace("api/", "api/schema/", StringComparison.Ordinal);

    private static IEnumerable<string> ErrorsIn(BuiltSite site, string path, JsonElement data) =>
        Errors(SchemaFor(site, path).Evaluate(data, Options));

    /// <summary>Of what is valid, a branch that did not apply is no error.</summary>
    private static IEnumerable<string> Errors(EvaluationResults results) => results.IsValid
        ? []
        : (results.Details ?? []).Prepend(results)
            .SelectMany(part => (part.Errors ?? new Dictionary<string, string>()).Select(error => $"{part.InstanceLocation}: {error.Value}"))
            .Append("not valid");

    private static JsonSchema SchemaFor(BuiltSite site, string path)
    {
        // Every site of a test has the same address, so each schema is known apart from those of other sites.
        var registry = new Json.Schema.BuildOptions { SchemaRegistry = new SchemaRegistry() };
        return JsonSchema.FromText(site.Text(SchemaOf(path)), registry);
    }

    /// <summary>All that has a name, at any depth.</summary>
    private static IEnumerable<JsonElement> Properties(JsonElement schema) =>
        (schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(property => property.Value) : [])
            .SelectMany(property => Properties(property).Prepend(property))
            .Concat(schema.TryGetProperty("items", out var items) ? Properties(items) : []);
}
