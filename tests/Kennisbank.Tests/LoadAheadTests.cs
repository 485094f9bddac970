using Kennisbank.Tests.Sites;
using Kennisbank.Theming;

namespace Kennisbank.Tests;

/// <summary>Nobody sees the site that is made to load code; nor would anybody notice if it could no longer be made.</summary>
public class LoadAheadTests
{
    [Fact]
    public void The_site_that_loads_code_has_all_that_a_site_of_one_lesson_has()
    {
        var real = new TestSite().With("lessen/titel.md", PageText.Les("c2222")).Build();

        var files = LoadAhead.MakeSite(new Theme());

        Assert.InRange(files, real.Outputs.Count / 2, int.MaxValue);
    }
}
