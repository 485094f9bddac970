using System.Text;
using Ical.Net;
using Kennisbank.Browser.Tests.Scripts;

namespace Kennisbank.Browser.Tests.Meetings;

public class CalendarTests
{
    private const long Now = 1_796_000_000_000;

    [Fact]
    public async Task A_calendar_program_reads_the_meeting_at_its_time_in_Amsterdam_and_the_look_back_six_weeks_later()
    {
        var calendar = Calendar.Load(await File(Now))!;

        Assert.Equal(["Europe/Amsterdam"], calendar.TimeZones.Select(zone => zone.TzId));
        var (meeting, later) = (calendar.Events[0]!, calendar.Events[1]!);
        Assert.Equal("Intervisie: wie helpt wie; een avond, met koffie", meeting.Summary);
        Assert.Contains("Wij spreken over „zorg”, één uur lang.", meeting.Description);
        Assert.Equal(new DateTime(2026, 12, 1, 8, 30, 0, DateTimeKind.Utc), meeting.Start!.AsUtc);
        Assert.Equal(60, meeting.EffectiveDuration.ToTimeSpan(meeting.Start!).TotalMinutes);
        Assert.Equal(new DateTime(2027, 1, 12, 8, 30, 0, DateTimeKind.Utc), later.Start!.AsUtc);
        Assert.Equal("Terugblik: " + meeting.Summary, later.Summary);
    }

    [Fact]
    public async Task A_calendar_that_has_the_meeting_updates_it()
    {
        var first = Calendar.Load(await File(Now))!;
        var second = Calendar.Load(await File(Now + 60_000))!;

        Assert.Equal(first.Events.Select(entry => entry!.Uid), second.Events.Select(entry => entry!.Uid));
        Assert.All(first.Events.Zip(second.Events), pair => Assert.True(pair.First!.Sequence < pair.Second!.Sequence));
    }

    [Fact]
    public async Task No_line_is_longer_than_calendar_programs_allow() =>
        Assert.All((await File(Now)).Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));

    private static async Task<string> File(long now)
    {
        var (exitCode, output, errors) = await NodeTool.Run("meeting/calendar.mjs", $"{now}");

        Assert.True(exitCode == 0, errors);
        return output;
    }
}
