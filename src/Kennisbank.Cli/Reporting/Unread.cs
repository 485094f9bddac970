namespace Kennisbank.Cli.Reporting;

/// <summary>Lists in Dutch what a check did not read; while there is any, nothing can be called good.</summary>
internal static class Unread
{
    private const string Succeeded = "success";

    /// <param name="outcome">The result of the run in GitHub's own terms; null when it did not run.</param>
    public static IEnumerable<string> Of(ForeignReport report, string? outcome)
    {
        if (OfRun(report, outcome) is { } run)
        {
            yield return run;
        }

        if (OfReport(report.State) is { } unread)
        {
            yield return unread;
        }

        if (report.NotShown > 0)
        {
            yield return $"{(report.NotShown == 1 ? "Eén melding is" : $"{report.NotShown} meldingen zijn")} hier niet te tonen, "
                + "bijvoorbeeld door een bijzonder teken in een bestandsnaam. Zij staan wel onder *Files changed* of bij *Checks*.";
        }
    }

    private static string? OfRun(ForeignReport report, string? outcome) => outcome switch
    {
        null or Succeeded => null,
        "failure" when report.HasErrors => null,
        "failure" => "Een deel van de controle is niet geslaagd, en het verslag zegt niet waarom.",
        "cancelled" => "De controle is afgebroken voor zij klaar was.",
        "timed_out" => "De controle duurde te lang en is afgebroken.",
        "action_required" => "De controle wacht op toestemming van de redactie.",
        _ => "De controle is niet uitgevoerd, of niet tot het eind.",
    };

    private static string? OfReport(ReportState state) => state switch
    {
        ReportState.Missing => "Er is geen verslag van de controle.",
        ReportState.TooLarge => "Het verslag van de controle is te groot om te lezen.",
        ReportState.Unreadable => "Het verslag van de controle is niet te lezen: het is leeg of beschadigd.",
        ReportState.Incomplete => "Het verslag van de controle is niet af. Er kan meer te doen zijn dan hier staat.",
        ReportState.Failed => "De controle is niet geslaagd, en het verslag zegt niet waarom.",
        ReportState.Whole => null,
    };
}
