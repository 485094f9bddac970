namespace Kennisbank.Reading;

/// <summary>Names that on Windows are of a device since the days of DOS: no file or folder can have them, whatever its extension.</summary>
public static class DeviceName
{
    /// <summary>Windows looks at what stands before the first point.</summary>
    public static bool Is(string fileName) => fileName.Split('.')[0].TrimEnd(' ').ToLowerInvariant() is
        "con" or "prn" or "aux" or "nul" or "conin$" or "conout$"
        or ['c', 'o', 'm', >= '0' and <= '9' or '¹' or '²' or '³'] or ['l', 'p', 't', >= '0' and <= '9' or '¹' or '²' or '³'];
}
