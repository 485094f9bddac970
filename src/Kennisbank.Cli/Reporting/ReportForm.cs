namespace Kennisbank.Cli.Reporting;

/// <summary>The audience of a report.</summary>
internal enum ReportForm
{
    /// <summary>A person at a terminal.</summary>
    Text,

    /// <summary>GitHub Actions, which shows it beside the lines of a pull request.</summary>
    GitHub,

    /// <summary>Another program.</summary>
    Json,
}
