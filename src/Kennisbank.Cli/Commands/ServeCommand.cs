using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Preview;

namespace Kennisbank.Cli.Commands;

/// <summary>Shows the site on this machine, and updates it on every change.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = $"De poort waarop de site te zien is (anders: {DefaultPort})",
            HelpName = "GETAL",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = ParsePort,
        };
        var host = new Option<string>("--host")
        {
            Description = $"Het netwerkadres waarop de site te zien is (anders: {PreviewAddress.Loopback}, alleen deze computer)",
            HelpName = "ADRES",
            DefaultValueFactory = _ => PreviewAddress.Loopback,
        };
        var input = CommonOptions.Input();
        var drafts = CommonOptions.Drafts();
        var command = new Command("serve", "Laat de site op deze computer zien en ververst haar bij elke wijziging.") { port, host, input, drafts };
        command.SetAction((parsed, stopping) =>
        {
            var options = new BuildOptions { Input = parsed.GetRequiredValue(input), IncludeDrafts = parsed.GetValue(drafts) };
            var address = PreviewAddress.Of(parsed.GetRequiredValue(host), parsed.GetValue(port));
            return PreviewServer.Run(options, address, parsed.InvocationConfiguration.Output, stopping);
        });
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue)
        {
            return port;
        }

        result.AddError($"--port kan niet '{text}' zijn. Kies een getal van 1 tot {ushort.MaxValue}; 0 kiest zelf een vrije poort.");
        return DefaultPort;
    }
}
