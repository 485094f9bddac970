using System.CommandLine;
using System.Text;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Reporting;
using Kennisbank.Model;
using Kennisbank.Typing;

namespace Kennisbank.Cli.Commands;

/// <summary>Adds addresses that are about to be published to the ledger, which only grows.</summary>
internal static class PermalinksCommand
{
    private const string Heading = """
        # Elk adres dat ooit gepubliceerd is, met het id van de pagina ('-' voor een lijst). Er komen alleen regels bij:
        # wie een regel weghaalt, maakt dat oude links doodlopen zonder dat iemand het merkt.

        """;

    public static Command Create()
    {
        var input = CommonOptions.Input();
        var report = CommonOptions.Report();
        var command = new Command("permalinks", $"Zet nieuwe adressen in {AddressBookReader.LedgerFile}; voor de redactie, bij publicatie.") { input, report };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions { Input = parsed.GetRequiredValue(input) };
            var reporter = Reporter.Create(parsed.GetValue(report), options.Input, parsed.InvocationConfiguration.Output);
            return Run(options, reporter);
        });
        return command;
    }

    private static int Run(BuildOptions options, Reporter reporter)
    {
        var result = new SiteBuilder(options, new Theming.Theme(), ProgramClock.Current).Check();
        if (result.Problems.HasErrors)
        {
            // A page with an error may get the wrong address.
            reporter.Write(new RunReport { Problems = result.Problems, Times = result.Times, Notes = ["Er is niets toegevoegd: herstel eerst de fouten."] });
            return ExitCode.ContentProblems;
        }

        var added = result.Site.UnlistedAddresses;
        Append(Path.Combine(options.Input, AddressBookReader.LedgerFile), added);
        reporter.Write(new RunReport
        {
            Problems = result.Problems.Without(Diagnostics.SiteRules.NotInLedger),
            Times = result.Times,
            Notes = [NoteFor(added.Count)],
        });
        return ExitCode.Good;
    }

    private static string NoteFor(int count) => count switch
    {
        0 => $"Alle adressen staan al in {AddressBookReader.LedgerFile}.",
        1 => $"Eén adres is toegevoegd aan {AddressBookReader.LedgerFile}.",
        _ => $"{count} adressen zijn toegevoegd aan {AddressBookReader.LedgerFile}.",
    };

    /// <summary>Quoted where YAML would read a hyphen as the start of a list.</summary>
    private static string ValueOf(SiteAddress address) => address.PageId.Length > 0 ? address.PageId : $"'{AddressBookReader.NoPage}'";

    private static void Append(string file, IReadOnlyList<SiteAddress> addresses)
    {
        if (addresses.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        text.Append(before.Length == 0 ? Heading : before[^1] == '\n' ? "" : "\n");
        foreach (var address in addresses.OrderBy(address => address.Path, StringComparer.Ordinal))
        {
            text.Append(address.Path).Append(": ").Append(ValueOf(address)).Append('\n');
        }

        Disk.Write(file, () => File.AppendAllText(file, text.ToString()));
    }
}
