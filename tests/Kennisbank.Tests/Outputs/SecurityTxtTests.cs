using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

public class SecurityTxtTests
{
    [Fact]
    public void Whoever_finds_a_leak_reads_where_to_go_and_until_when() => Assert.Equal(
        """
        Contact: mailto:redactie@kennis.example
        Expires: 2027-11-01T00:00:00.000Z
        Preferred-Languages: nl, en
        Canonical: https://kennis.example/.well-known/security.txt

        """,
        new TestSite().Build().Text(".well-known/security.txt"));
}
