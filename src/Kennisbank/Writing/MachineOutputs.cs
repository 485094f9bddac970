using Kennisbank.Linking;

namespace Kennisbank.Writing;

/// <summary>Every file that is made for machines: the host, search engines, feed readers, other programs.</summary>
internal static class MachineOutputs
{
    public static IEnumerable<OutputFile> All(Site site)
    {
        yield return HeadersFile.Output();
        yield return RedirectsFile.For(site);
    }
}
