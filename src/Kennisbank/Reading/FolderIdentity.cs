using System.Runtime.InteropServices;

namespace Kennisbank.Reading;

/// <summary>Distinguishes a folder from another one that replaced it under the same name.</summary>
/// <param name="Number">The inode or file number, where the file system has one.</param>
/// <param name="Made">The creation time, where known, because numbers are reused.</param>
public readonly partial record struct FolderIdentity(ulong Number, long Made)
{
    private const int CurrentFolder = -100;
    private const uint AskedFor = 0x900;
    private const int AnswerLength = 256;
    private const int NumberAt = 32;
    private const int SecondsAt = 80;
    private const int NanosecondsAt = 88;

    /// <summary>Null when there is no such folder.</summary>
    public static FolderIdentity? Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        // On some Linux file systems .NET reports the time of the last change as the creation time.
        return OperatingSystem.IsLinux() ? OnLinux(folder) : new FolderIdentity(0, Directory.GetCreationTimeUtc(folder).Ticks);
    }

    private static FolderIdentity? OnLinux(string folder)
    {
        try
        {
            var answer = new byte[AnswerLength];
            return Statx(CurrentFolder, folder, 0, AskedFor, ref answer[0]) != 0 ? null : new FolderIdentity(
                BitConverter.ToUInt64(answer, NumberAt),
                (BitConverter.ToInt64(answer, SecondsAt) * 1_000_000_000) + BitConverter.ToUInt32(answer, NanosecondsAt));
        }
        catch (EntryPointNotFoundException)
        {
            return default(FolderIdentity);
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte answer);
}
