using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Typing;

/// <summary>Reads who sent a page in, and what that person agreed to.</summary>
internal static class ContributionReader
{
    private static readonly (string, Confirmation)[] Confirmations = [.. Confirmation.All.Select(one => (one.Word, one))];

    /// <summary>Contributors may send in a case or a story; all other pages are written by the editors from sources.</summary>
    public static Contribution? Read(MapReader keys, ContentType type)
    {
        if (!type.Profile().IsContributed)
        {
            return null;
        }

        if (keys.YesOrNo(Keys.Contributed))
        {
            return new Contribution(keys.Text(Keys.Teller, max: Contribution.MaxTeller), ReadConsent(keys));
        }

        RejectWithout(keys, Keys.Teller);
        RejectWithout(keys, Keys.Consent);
        return null;
    }

    private static Consent? ReadConsent(MapReader keys)
    {
        if (keys.Map(Keys.Consent) is not { } consent)
        {
            return null;
        }

        var given = consent.RequiredDate(Keys.Given);
        consent.RequireItems(Keys.Confirmed);
        var confirmed = consent.DistinctChoices(Keys.Confirmed, Confirmations);
        consent.RejectUnknownKeys("een toestemming");
        return new Consent(given, consent.PlaceOf(Keys.Given), confirmed);
    }

    private static void RejectWithout(MapReader keys, string key)
    {
        // Only read when present, so that problems do not list it among the known keys of such a page.
        if (keys.Has(key) && keys.Node(key) is not null)
        {
            keys.Problems.Add(FrontMatterRules.UnknownKey.At(
                keys.PlaceOf(key),
                $"'{key}' hoort alleen bij wat is ingezonden.",
                $"Zet er '{Keys.Contributed}: ja' bij als iemand dit zelf vertelde, of haal '{key}' weg."));
        }
    }
}
