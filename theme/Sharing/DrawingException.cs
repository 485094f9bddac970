namespace Kennisbank.Theming.Sharing;

/// <summary>The pictures for shared links could not be drawn; the message says why, in Dutch.</summary>
public sealed class DrawingException(string message) : Exception(message);
