using Kennisbank.Cli.CommandLine;
using Kennisbank.Cli.Commands;

var root = new KennisbankCommand(
    BuildCommand.Create(), ServeCommand.Create(), CheckCommand.Create(), OpeningsCommand.Create(), NewCommand.Create(), InitCommand.Create(),
    PermalinksCommand.Create(), ReceiveCommand.Create(), CleanImagesCommand.Create(), SummaryCommand.Create());
return Dispatch.Run(root, args);
