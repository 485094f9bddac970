using Kennisbank.Content;

namespace Kennisbank.Typing;

/// <summary>Reads when a page was last looked at.</summary>
internal static class ReviewReader
{
    public static Review? Read(MapReader keys)
    {
        if (keys.Map(Keys.Reviewed) is not { } map)
        {
            return null;
        }

        var review = new Review(map.RequiredDate(Keys.Given), map.PlaceOf(Keys.Given), map.RequiredText(Keys.What, max: Review.MaxWhat));
        map.RejectUnknownKeys("het nakijken");
        return review;
    }
}
