using System.Runtime.InteropServices;

namespace Kennisbank.Outputs;

/// <summary>Exchanges the names of two folders in one step, so that there is no moment at which one of them does not exist.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>False when the system, its C library or the file system does not support it.</summary>
    public static bool Try(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameExchange(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameExchange(int fromFolder, string from, int toFolder, string to, uint flags);
}
