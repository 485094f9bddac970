using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Linking;
using Kennisbank.Rendering;

namespace Kennisbank.Writing.Api;

internal static class NameJson
{
    /// <summary>The pages that a key names. One that was taken away is no longer told of.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string key, IReadOnlyList<Reference> names, Site site) =>
        json.WriteStrings(key, names.Select(name => name.Target).Where(name => !site.IsWithdrawn(name)));
}
