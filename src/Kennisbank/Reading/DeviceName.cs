namespace Kennisbank.Reading;

/// <summary>Reserved DOS device names, which Windows does not allow for a file or folder, whatever its extension.</summary>
public static class DeviceName
{
    /// <summary>Windows considers what comes before the first dot.</summary>
    public static bool Is(string fileName) => fileName.Split('.')[0].TrimEnd(' ').ToLowerInvariant() is
        "con" or "prn" or "aux" or "nul" or "conin$" or "conout$"
        or ['c', 'o', 'm', >= '0' and <= '9' or '¹' or '²' or '³'] or ['l', 'p', 't', >= '0' and <= '9' or '¹' or '²' or '³'];
}
