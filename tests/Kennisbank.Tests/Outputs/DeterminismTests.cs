using System.Globalization;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Outputs;

/// <summary>The same input results in the same bytes. Not in parallel with other tests, because it changes the time zone of the process.</summary>
[Collection(Alone.Name)]
public class DeterminismTests
{
    /// <summary>Where Unix looks; on Windows the test passes without checking much.</summary>
    private const string ZoneVariable = "TZ";

    [Fact]
    public void Two_builds_are_the_same() => AssertSame(EveryKind.Site().Build(), EveryKind.Site().Build());

    [Fact]
    public void The_order_and_time_in_which_files_were_made_does_not_show() =>
        AssertSame(EveryKind.Site().Build(), EveryKind.Site().CreatedInReverse().Build());

    [Fact]
    public void The_culture_of_the_machine_does_not_show()
    {
        var plain = EveryKind.Site().Build();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            AssertSame(plain, EveryKind.Site().Build());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Etc/GMT+12")]
    [InlineData("Etc/GMT-14")]
    public void The_time_zone_of_the_machine_does_not_show(string zone)
    {
        var plain = EveryKind.Site().Build();
        var before = Environment.GetEnvironmentVariable(ZoneVariable);
        try
        {
            SetZone(zone);
            AssertSame(plain, EveryKind.Site().Build());
        }
        finally
        {
            SetZone(before);
        }
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable(ZoneVariable, zone);
        TimeZoneInfo.ClearCachedData();
    }

    /// <summary>As different from Dutch and English as number and date formats can be.</summary>
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "#";
        odd.NumberFormat.NumberGroupSeparator = "!";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.DateSeparator = "@";
        odd.DateTimeFormat.TimeSeparator = "@";
        odd.DateTimeFormat.ShortDatePattern = "dd@MM@yyyy";
        return odd;
    }

    private static void AssertSame(BuiltSite one, BuiltSite other)
    {
        Assert.Equal(one.Outputs.Keys, other.Outputs.Keys);
        Assert.All(one.Outputs, file => Assert.Equal(file.Value, other.Outputs[file.Key]));
        Assert.Equal(one.Problems, other.Problems);
    }
}
