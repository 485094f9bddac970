using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Api;

internal static class NameJson
{
    /// <summary>The pages that a key names, without withdrawn ones.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string key, IReadOnlyList<Reference> names, Site site) =>
        json.WriteStrings(key, names.Select(name => name.Target).Where(name => !site.IsWithdrawn(name)));
}
