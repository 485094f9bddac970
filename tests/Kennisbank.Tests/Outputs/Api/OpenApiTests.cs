using System.Text.Json;
using Kennisbank.Outputs.Hosting;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs.Api;

public class OpenApiTests
{
    private static readonly BuiltSite Site = ApiSites.Named("met alles");
    private static readonly JsonElement Description = Site.Json("api/openapi.json");

    [Fact]
    public void Every_file_of_the_data_is_described_and_every_address_is_a_file() => Assert.Equal(
        ApiSites.FilesOf(Site, ".json").Concat(ApiSites.FilesOf(Site, ".csv")).Select(path => "/" + path).Order(StringComparer.Ordinal),
        Description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void It_is_of_a_version_that_takes_schemas_as_they_are()
    {
        Assert.Equal("3.1.0", Description.GetProperty("openapi").GetString());
        Assert.Equal(Site.Json("api/index.json").GetProperty("versie").GetString(), Description.GetProperty("info").GetProperty("version").GetString());
        Assert.Equal("https://kennis.example", Description.GetProperty("servers")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Each_answer_has_the_type_with_which_it_is_sent_and_a_schema_that_exists() => Assert.All(
        Description.GetProperty("paths").EnumerateObject(),
        path =>
        {
            var content = Assert.Single(path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject());
            Assert.Equal(MediaTypes.Of(path.Name).Name, content.Name);
            if (content.Value.GetProperty("schema").TryGetProperty("$ref", out var schema))
            {
                var address = new Uri(new Uri(MinimalSite.BaseUrl + "api/openapi.json"), schema.GetString());
                Assert.True(address.Host == "json-schema.org" || Site.Outputs.ContainsKey(address.AbsolutePath[1..]), $"{address} is no file");
            }
        });

    [Fact]
    public void No_two_have_the_same_name_for_a_program()
    {
        var names = Description.GetProperty("paths").EnumerateObject()
            .Select(path => path.Value.GetProperty("get").GetProperty("operationId").GetString()).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
