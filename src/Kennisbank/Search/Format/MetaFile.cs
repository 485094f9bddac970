using Kennisbank.Search.Words;

namespace Kennisbank.Search.Format;

/// <summary>What a browser needs before it can look anything up. Its name is fixed; it names the folder of the other files.</summary>
internal static class MetaFile
{
    /// <summary>Version of the format of all files of the index. A client with another version stops with a message.</summary>
    public const int Version = 2;

    public static ReadOnlyMemory<byte> Of(string folder, int pages, int pagesPerFile, int places, IReadOnlyList<string> firstForms, string letters)
    {
        var output = new ByteWriter();
        output.Number(Version);
        output.Text(folder);
        output.Number(pages);
        output.Number(pagesPerFile);
        output.Number(places);
        output.Number(IndexSizes.PlacesPerFile);
        output.Text(string.Join(' ', StopWords.All.Order(StringComparer.Ordinal)));
        output.Text(letters);
        output.Number(firstForms.Count);
        var coding = new FrontCoding(output);
        foreach (var form in firstForms)
        {
            coding.Write(form);
        }

        return output.Written;
    }
}
