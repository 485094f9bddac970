namespace Kennisbank.Cli.CommandLine;

/// <summary>Dutch names from before commands and options were in English. Scripts of others may use them: they keep working, hidden from help.</summary>
internal static class FormerNames
{
    public const string Summary = "samenvatting";

    public const string SharePictures = "--deelplaatjes";

    public const string Series = "--reeks";

    public const string Preview = "--proef";

    public const string Outcome = "--uitkomst";

    public const string Commit = "--versie";
}
