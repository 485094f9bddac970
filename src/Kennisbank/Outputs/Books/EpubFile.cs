using System.IO.Compression;
using System.Xml.Linq;
using Kennisbank.Outputs.Hosting;

namespace Kennisbank.Outputs.Books;

/// <summary>The container of an EPUB 3 (OCF): a zip file whose first entry says what it is, without compression, so that programs can tell.</summary>
internal static class EpubFile
{
    /// <summary>Where everything but the container's own files is.</summary>
    private const string Folder = "EPUB/";

    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>The first year that a zip file can name.</summary>
    private const int FirstYear = 1980;

    /// <param name="changed">The time of every entry, because equal content gives equal bytes.</param>
    public static ReadOnlyMemory<byte> Pack(DateOnly changed, IEnumerable<PublicationResource> resources)
    {
        var time = new DateTimeOffset(changed.Year < FirstYear ? new DateOnly(FirstYear, 1, 1) : changed, TimeOnly.MinValue, TimeSpan.Zero);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("mimetype", System.Text.Encoding.ASCII.GetBytes(MediaTypes.ByExtension["epub"].Name), CompressionLevel.NoCompression);
            Add("META-INF/container.xml", PublicationResource.BytesOf(ContainerXml()), CompressionLevel.SmallestSize);
            foreach (var resource in resources)
            {
                Add(Folder + resource.Name, resource.Content, CompressionLevel.SmallestSize);
            }

            void Add(string name, ReadOnlyMemory<byte> content, CompressionLevel level)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = time;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return bytes.ToArray();
    }

    private static XElement ContainerXml() => new(Container + "container",
        new XAttribute("version", "1.0"),
        new XElement(Container + "rootfiles", new XElement(Container + "rootfile",
            new XAttribute("full-path", Folder + PackageDocument.Name),
            new XAttribute("media-type", "application/oebps-package+xml"))));
}
