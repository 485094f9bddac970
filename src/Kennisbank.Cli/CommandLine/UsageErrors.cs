using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Says in Dutch what is wrong with a command line. The library knows what is wrong, but not how to say it.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed) =>
        [.. parsed.UnmatchedTokens.Select(token => Unknown(token, parsed.CommandResult.Command)).Concat(parsed.Errors.Select(Translate).OfType<string>()).Distinct()];

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-'))
        {
            return $"Onbekende optie '{token}'. {Suggestion.DidYouMean(token, command.Options.Select(option => option.Name))}".TrimEnd();
        }

        return command.Subcommands.Count > 0
            ? $"Onbekende opdracht '{token}'. {Suggestion.DidYouMean(token, command.Subcommands.Select(sub => sub.Name))}".TrimEnd()
            : $"'{token}' is te veel; zet een tekst met spaties tussen aanhalingstekens.";
    }

    /// <summary>Null for what is said elsewhere: an unknown word, as an error of the command itself.</summary>
    private static string? Translate(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option, error.Message),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => OfOption(option, error.Message),
        ArgumentResult { Tokens.Count: 0 } argument => $"Er ontbreekt iets: {argument.Argument.HelpName ?? argument.Argument.Name} ({argument.Argument.Description}).",
        ArgumentResult => error.Message,
        _ => null,
    };

    private static string OfOption(OptionResult option, string message)
    {
        var name = option.IdentifierToken?.Value ?? option.Option.Name;
        if (option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues)
        {
            return $"Bij {name} hoort een waarde: {name} {option.Option.HelpName}.";
        }

        return option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues || option.IdentifierTokenCount > 1
            ? $"{name} mag er maar één keer staan, met {(option.Option.Arity.MaximumNumberOfValues == 0 ? "geen" : "één")} waarde."
            : message;
    }
}
