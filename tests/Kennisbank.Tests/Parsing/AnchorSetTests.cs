using Kennisbank.Parsing;

namespace Kennisbank.Tests.Parsing;

public class AnchorSetTests
{
    private readonly AnchorSet _anchors = new(["wat-werkte", "wat-werkte-2"]);

    [Theory]
    [InlineData("wat-werkte")]
    [InlineData("wat-werkte-2")]
    public void An_anchor_is_there(string anchor) => Assert.True(_anchors.Contains(anchor));

    [Theory]
    [InlineData("werkte")]
    [InlineData("wat")]
    [InlineData("")]
    [InlineData("wat-werkte\nwat-werkte-2")]
    public void A_part_of_an_anchor_or_two_joined_are_not_anchors(string anchor) => Assert.False(_anchors.Contains(anchor));

    [Fact]
    public void No_anchors_hold_nothing() => Assert.False(AnchorSet.Empty.Contains(""));
}
