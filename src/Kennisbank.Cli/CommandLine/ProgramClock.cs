using System.Globalization;

namespace Kennisbank.Cli.CommandLine;

/// <summary>
/// The time that the program goes by: of the computer, or the moment in <c>SOURCE_DATE_EPOCH</c>, so that one version of the content gives one
/// site on any day (https://reproducible-builds.org/specs/source-date-epoch/).
/// </summary>
internal static class ProgramClock
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <exception cref="UsageException">The variable holds no moment.</exception>
    public static TimeProvider Current => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => TimeProvider.System,
        var seconds => new StoppedClock(Parse(seconds)),
    };

    private static DateTimeOffset Parse(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(parsed)
            : throw new UsageException(
                $"{Variable} kan niet '{seconds}' zijn. Zet er het aantal seconden sinds 1 januari 1970 in (`date +%s` noemt dat van nu), of haal haar weg.");

    private sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
