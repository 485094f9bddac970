using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads the ids of questions and steps, each unique on its page.</summary>
internal static class PartIds
{
    /// <param name="noun">What has the id: "vraag".</param>
    public static string Read(MapReader item, string noun)
    {
        var id = item.RequiredText(Keys.Id);
        if (id.Length == 0 || PageId.IsOfPart(id))
        {
            return id;
        }

        item.Problems.Add(FrontMatterRules.BadId.At(
            item.PlaceOf(Keys.Id),
            $"'{id}' is geen id van een {noun}: dat zijn {PageId.PartLength} tekens uit {PageId.Alphabet}.",
            "Verzin er zelf een die nog niet op de pagina staat."));
        return "";
    }

    /// <param name="taken">The ids before this one; this one is added.</param>
    public static void CheckUnique(string id, HashSet<string> taken, MapReader item, string noun)
    {
        if (id.Length > 0 && !taken.Add(id))
        {
            item.Problems.Add(FrontMatterRules.BadId.At(
                item.PlaceOf(Keys.Id),
                $"Het id '{id}' is op deze pagina al van een andere {noun}.",
                $"Geef de nieuwste van de twee een ander id; dat van een {noun} die al gepubliceerd is, blijft."));
        }
    }
}
