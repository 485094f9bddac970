namespace Kennisbank.Cli.CommandLine;

/// <summary>What was asked cannot be done; the message says why, in Dutch, for whoever asked.</summary>
internal sealed class UsageException(string message) : Exception(message);
