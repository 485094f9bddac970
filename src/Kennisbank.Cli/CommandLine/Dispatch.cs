using System.CommandLine;
using System.CommandLine.Invocation;
using Kennisbank.Outputs;
using Kennisbank.Theming.Sharing;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Runs the requested command, and maps each kind of failure to an exit code.</summary>
internal static class Dispatch
{
    public static int Run(RootCommand root, string[] args)
    {
        // A title may start with @, which must not be read as a response file.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return RefuseUsage(parsed);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception refused) when (refused is UsageException or OutputFolderException or DrawingException)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception bug)
        {
            Console.Error.WriteLine("Dit is een fout in het programma, niet in uw inhoud. Meld haar met de regels hieronder.");
            Console.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    private static int RefuseUsage(ParseResult parsed)
    {
        foreach (var error in UsageErrors.Of(parsed))
        {
            Console.Error.WriteLine(error);
        }

        Console.Error.WriteLine($"Gebruik: {DutchHelp.UsageOf(parsed.CommandResult.Command)}");
        Console.Error.WriteLine("Met --help staat er uitleg bij.");
        return ExitCode.WrongUsage;
    }
}
