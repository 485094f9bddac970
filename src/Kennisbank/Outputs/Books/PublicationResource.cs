using System.Xml;
using System.Xml.Linq;

namespace Kennisbank.Outputs.Books;

/// <summary>A file that is part of a book, as EPUB 3.3 calls it: the package document, a chapter, the stylesheet or a picture.</summary>
/// <param name="Name">Relative to the package document; there are no folders, so it is also how the others refer to it.</param>
internal sealed record PublicationResource(string Name, ReadOnlyMemory<byte> Content)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    public static PublicationResource Xml(string name, XElement root) => new(name, BytesOf(root));

    /// <summary>Also for the file of the container, which is not part of the book.</summary>
    public static ReadOnlyMemory<byte> BytesOf(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            new XDocument(root).Save(xml);
        }

        return bytes.ToArray();
    }
}
