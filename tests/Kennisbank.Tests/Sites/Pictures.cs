namespace Kennisbank.Tests.Sites;

/// <summary>The smallest valid image.</summary>
internal static class Pictures
{
    /// <summary>Two by one pixels.</summary>
    public static byte[] Gif { get; } = Convert.FromBase64String("R0lGODlhAgABAIAAAP///wAAACwAAAAAAgABAAACAgQKADs=");
}
