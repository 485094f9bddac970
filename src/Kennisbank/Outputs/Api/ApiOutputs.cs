using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Api;

/// <summary>The content of the site as data: a file for each content type, for each vocabulary and for the matrix.</summary>
internal static class ApiOutputs
{
    public static IEnumerable<OutputFile> All(Site site)
    {
        yield return ApiFile.Named("index", json => IndexJson.Write(json, site));
        foreach (var type in ContentTypes.Listed)
        {
            yield return ApiFile.Named(type.Folder(), json => PageJson.WriteAll(json, site, type));
        }

        foreach (var kind in TagKinds.ListsOnly)
        {
            yield return ApiFile.Named(kind.Plural(), json => VocabularyJson.Write(json, site, kind));
        }

        yield return ApiFile.Named(MatrixJson.Name, json => MatrixJson.Write(json, site));
    }
}
