using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class VerhaalReader
{
    public static Verhaal Read(MapReader keys, PageHead head, Body body)
    {
        var form = keys.RequiredChoice<StoryForm>(Keys.Form);
        if (form != StoryForm.Praktijkverhaal)
        {
            // A retelling must name the author of the argument.
            keys.RequireItems(Keys.StoryAuthors);
        }

        return new Verhaal
        {
            Head = head,
            Body = body,
            Form = form,
            Authors = keys.Strings(Keys.StoryAuthors),
            Municipalities = keys.References(Keys.Municipalities),
            InShort = keys.TextOfWords(Keys.InShort, Account.MaxInShort),
            Decision = DecisionReader.Read(keys, body),
        };
    }
}
