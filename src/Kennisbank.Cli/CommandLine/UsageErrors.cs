using System.CommandLine;
using System.CommandLine.Parsing;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.CommandLine;

/// <summary>Explains errors in a command line in Dutch. The library detects them, but has no Dutch messages.</summary>
internal static class UsageErrors
{
    /// <summary>The library accepts a misspelt option as the value of an argument.</summary>
    /// <exception cref="UsageException">An argument looks like an option.</exception>
    public static void RefuseOption(string text, ParseResult parsed)
    {
        if (text.StartsWith('-') && !text.Contains(' ', StringComparison.Ordinal) && BeforeHyphens(parsed).Contains(text))
        {
            throw new UsageException(UnknownOption(text, parsed.CommandResult.Command));
        }
    }

    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var before = BeforeHyphens(parsed);
        return
        [
            .. parsed.UnmatchedTokens
                .Select(token => before.Contains(token) ? Unknown(token, parsed.CommandResult.Command) : TooMuch(token))
                .Concat(parsed.Errors.Select(Translate).OfType<string>())
                .Distinct(),
        ];
    }

    private static HashSet<string> BeforeHyphens(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The arguments after two hyphens, where nothing is an option or a command.</summary>
    private static string TooMuch(string token) =>
        $"'{token}' is te veel. Achter -- is alles tekst: zet opdracht en opties ervoor, en een tekst met spaties tussen aanhalingstekens.";

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-'))
        {
            return UnknownOption(token, command);
        }

        return command.Subcommands.Count > 0
            ? $"Onbekende opdracht '{token}'. {Suggestion.DidYouMean(token, command.Subcommands.Select(sub => sub.Name))}".TrimEnd()
            : $"'{token}' is te veel; zet een tekst met spaties tussen aanhalingstekens.";
    }

    private static string UnknownOption(string token, Command command)
    {
        var hint = Suggestion.DidYouMean(token, command.Options.Select(option => option.Name))
            ?? (command.Arguments.Count > 0 ? "Is het een tekst die met een streepje begint, zet er dan -- voor." : "");
        return $"Onbekende optie '{token}'. {hint}".TrimEnd();
    }

    /// <summary>Null for an error that is reported elsewhere: an unknown word, as an error of the command itself.</summary>
    private static string? Translate(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option, error.Message),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => OfOption(option, error.Message),
        ArgumentResult { Tokens.Count: 0 } argument =>
            $"Er ontbreekt iets: {argument.Argument.HelpName ?? argument.Argument.Name} ({argument.Argument.Description}).",
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
