using Kennisbank.Browser.Tests.RealSite;

namespace Kennisbank.Browser.Tests.OwnSites;

/// <summary>A new site with as many bakens as have a mark of their own, five agendas, and its own colours, letters and shape.</summary>
public sealed class LargestOwnSite(LiveSite real) : LiveSite(real, BuiltContent.New(Prepare))
{
    public const string Accent = "rgb(122, 31, 92)";

    private const string Tokens =
        """
        :root {
          --kb-color-accent: light-dark(#7a1f5c, #f0a6d6);
          --kb-color-accent-strong: light-dark(#54123f, #f7cbe8);
          --kb-color-accent-soft: light-dark(#fbeaf5, #3a1730);
          --kb-radius: 12px;
          --kb-font-text: system-ui, sans-serif;
        }
        """;

    private static void Prepare(string input)
    {
        StartedContent.Renamed(input, bakens: 12, agendas: 5);
        File.WriteAllText(Path.Combine(input, "huisstijl", "tokens.css"), Tokens);
    }
}
