namespace Kennisbank.Outputs;

/// <summary>The output folder cannot be used; the message explains why, in Dutch, to the user.</summary>
public sealed class OutputFolderException : Exception
{
    public OutputFolderException(string message)
        : base(message)
    {
    }

    public OutputFolderException()
    {
    }

    public OutputFolderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
