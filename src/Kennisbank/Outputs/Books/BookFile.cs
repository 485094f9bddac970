using System.Xml;
using System.Xml.Linq;

namespace Kennisbank.Outputs.Books;

/// <summary>A file in a book.</summary>
/// <param name="Name">Relative to the package document; there are no folders, so it is also how the others refer to it.</param>
internal sealed record BookFile(string Name, ReadOnlyMemory<byte> Content)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    public static BookFile Xml(string name, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            new XDocument(root).Save(xml);
        }

        return new BookFile(name, bytes.ToArray());
    }
}
