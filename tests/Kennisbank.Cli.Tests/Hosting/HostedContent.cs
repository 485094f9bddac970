using Kennisbank.Tests.Sites;

namespace Kennisbank.Cli.Tests.Hosting;

/// <summary>The site that every server is asked about: a page of each kind, one that was withdrawn, and old addresses that are hard to write.</summary>
internal static class HostedContent
{
    public const string Withdrawn = "/verhalen/weg/";

    public static TestSite Site() => EveryKind.Site()
        .With("verhalen/weg.md", "---\nid: d7777\ningetrokken: 2026-11-03\n---\n")
        .With("omleidingen.yml", "/oud/: /begrippen/maatwerk/\n/oud vier/: /lessen/luister/\n/één/: /bakens/\n/100%25/: /lessen/\n/kosten$1/: /casussen/\n");
}
