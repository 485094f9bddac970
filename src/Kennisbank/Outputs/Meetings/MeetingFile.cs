using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Outputs.Meetings;

/// <summary>The data from which a script puts bijeenkomsten together. <c>docs/api.md</c> specifies it.</summary>
internal static class MeetingFile
{
    /// <summary>Escapes only what JSON requires: the content type keeps browsers from treating it as a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>None on a site without methods.</summary>
    public static IEnumerable<OutputFile> All(Site site) => !site.Has(WellKnown.Intervisie) ? [] :
    [
        At(WellKnown.Methods, json => MethodsJson.Write(json, site)),
        At(WellKnown.Pieces, json => PiecesJson.Write(json, site)),
        .. site.PagesOf(ContentType.Methode).Select(page => At(WellKnown.MethodOf(page.Content.Id), json => MethodsJson.WriteOne(json, page))),
        .. ContentTypes.TakenAlong.SelectMany(site.PagesOf)
            .Select(page => At(WellKnown.PieceOf(page.Content.Id), json => PiecesJson.WriteOne(json, page, site))),
    ];

    private static OutputFile At(string address, Action<Utf8JsonWriter> write) => new(address[1..], output =>
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)output, Options);
        write(json);
    });
}
