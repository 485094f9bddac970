namespace Kennisbank.Diagnostics;

/// <summary>How much a problem weighs. Only an error keeps the site from being written.</summary>
public enum Severity
{
    /// <summary>Worth a thought; never counted as a problem.</summary>
    Advice,

    /// <summary>Likely a mistake; the site is still written.</summary>
    Warning,

    /// <summary>The site is not written until this is mended.</summary>
    Error,
}
