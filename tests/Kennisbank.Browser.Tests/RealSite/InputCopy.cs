using Kennisbank.Tests.Sites;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>A copy of the content of this repository, to change.</summary>
internal static class InputCopy
{
    public static void To(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
