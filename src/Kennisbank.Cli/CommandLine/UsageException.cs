namespace Kennisbank.Cli.CommandLine;

/// <summary>The request cannot be carried out; the message explains why to the user, in Dutch.</summary>
internal sealed class UsageException(string message) : Exception(message);
