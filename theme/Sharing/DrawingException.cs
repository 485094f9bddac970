namespace Kennisbank.Theming.Sharing;

/// <summary>The share pictures could not be drawn; the message explains why, in Dutch.</summary>
public sealed class DrawingException(string message) : Exception(message);
