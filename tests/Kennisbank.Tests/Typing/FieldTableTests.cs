using Kennisbank.Content;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Typing;

public class FieldTableTests
{
    private static readonly string[] EveryKey = [.. typeof(Keys).GetFields().Select(key => (string)key.GetRawConstantValue()!).Distinct()];

    public static TheoryData<ContentType> EveryType => [.. ContentTypes.All];

    [Theory]
    [MemberData(nameof(EveryType))]
    public void A_page_may_carry_just_the_keys_of_its_table(ContentType type)
    {
        // A withdrawn page has no other keys, and consent is part of a contribution.
        var asked = EveryKey.Where(key => key != Keys.Withdrawn).ToList();
        var page = $"{type.Folder()}/alles.md";
        var site = new TestSite().With(page, $"---\n{string.Concat(asked.Select(key => $"{key}: {(key == Keys.Contributed ? "ja" : "x")}\n"))}---\n\nTekst.\n");

        var unknown = site.Build().Problems.Where(problem => problem.Location.File == page && problem.Rule.Code == "KB203")
            .Select(problem => problem.Message.Split('\'')[1]);

        var known = type.Profile().HeadFields.Concat(type.Profile().Fields).Select(field => field.Key);
        Assert.Equal(asked.Except(known).Order(StringComparer.Ordinal), unknown.Order(StringComparer.Ordinal));
    }
}
