using Kennisbank.Content;

namespace Kennisbank.Typing;

/// <summary>Reads how firm the ground under a case is.</summary>
internal static class FirmnessReader
{
    public static Firmness? Read(MapReader keys)
    {
        if (keys.Map(Keys.Firmness) is not { } map)
        {
            return null;
        }

        var firmness = new Firmness(
            map.RequiredText(Keys.Teller, max: Firmness.MaxText),
            map.RequiredText(Keys.Counted, max: Firmness.MaxText),
            [.. map.Texts(Keys.Silences, Firmness.MaxItems).Select(item => item.Value)],
            [.. map.Texts(Keys.Needs, Firmness.MaxItems).Select(item => item.Value)]);
        map.RejectUnknownKeys("een stevigheid");
        return firmness;
    }
}
