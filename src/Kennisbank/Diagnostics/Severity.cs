namespace Kennisbank.Diagnostics;

/// <summary>How serious a problem is. Only an error keeps the site from being written.</summary>
public enum Severity
{
    /// <summary>Worth considering; never counted as a problem.</summary>
    Advice,

    /// <summary>Probably a mistake; the site is still written.</summary>
    Warning,

    /// <summary>The site is not written until this is fixed.</summary>
    Error,
}
