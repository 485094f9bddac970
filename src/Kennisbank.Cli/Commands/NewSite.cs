using System.Globalization;
using System.Reflection;
using Kennisbank.Cli.CommandLine;
using Kennisbank.Content;

namespace Kennisbank.Cli.Commands;

/// <summary>
/// The files of a new knowledge base, from <c>NewSite/</c>. The text of an example is what the command <c>new</c> puts in a page of its type.
/// </summary>
internal static class NewSite
{
    private const string Root = "site/";

    /// <summary>The contact address is to be looked at again before a year has passed.</summary>
    private const int ContactDays = 360;

    /// <summary>All files or none: those that were written are taken away when one cannot be.</summary>
    /// <returns>The number of files.</returns>
    /// <exception cref="UsageException">They could not be written.</exception>
    public static int WriteTo(string folder, DateOnly today)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var written = new List<string>();
        try
        {
            foreach (var name in names)
            {
                var path = Path.Combine(folder, name[Root.Length..].Replace('/', Path.DirectorySeparatorChar));
                Disk.Write(path, () =>
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                    using var stream = new FileStream(path, FileMode.CreateNew);
                    written.Add(path);
                    using var writer = new StreamWriter(stream);
                    writer.Write(TextOf(name, assembly, today));
                });
            }
        }
        catch (UsageException)
        {
            written.ForEach(File.Delete);
            throw;
        }

        return names.Count;
    }

    private static string TextOf(string name, Assembly assembly, DateOnly today)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var folder = name[Root.Length..].Split('/')[0];
        return Placeholders.Fill(reader.ReadToEnd(), new Dictionary<string, string>
        {
            ["id"] = PageId.Fresh(),
            ["datum"] = today.Iso(),
            ["jaar"] = today.Year.ToString(CultureInfo.InvariantCulture),
            ["verloopt"] = today.AddDays(ContactDays).Iso(),
            ["tekst"] = ContentTypes.FromFolder(folder) is { } type ? NewPageText.BodyOf(type).TrimEnd() : "",
        });
    }
}
