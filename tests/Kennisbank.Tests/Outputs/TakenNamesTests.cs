using System.Text.Json;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>The form refuses a name or id that is or was in use, so that no new story takes the address of another.</summary>
public class TakenNamesTests
{
    [Fact]
    public void They_are_those_of_pages_of_withdrawn_pages_and_of_addresses_that_moved()
    {
        var site = new TestSite()
            .With("casussen/zwembad.md", PageText.Casus("c3333"))
            .With("verhalen/vijf.md", PageText.Verhaal("c7777"))
            .With("verhalen/anders.md", PageText.Verhaal("c5555"))
            .With("verhalen/te-snel.md", "---\nid: c4444\ningetrokken: 2026-11-22\n---\n")
            .With("permalinks.yml", "/verhalen/eerst/: c5555\n/verhalen/baken/eigen-kracht/: '-'\n/casussen/eerder/: c3333\n/lessen/oud/: b3333\n")
            .Build().WithoutProblems();

        var taken = JsonSerializer.Deserialize<Dictionary<string, string[]>>(site.Text("deel-je-verhaal/namen.json"))!;

        Assert.Equal(["casussen", "ids", "verhalen"], taken.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["eerder", "zwembad"], taken["casussen"]);
        Assert.Equal(["anders", "eerst", "te-snel", "vijf"], taken["verhalen"]);
        Assert.Equal(["b2222", "b3333", "b4444", "c3333", "c4444", "c5555", "c7777"], taken["ids"]);
    }
}
