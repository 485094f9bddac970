using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class VerhaalReader
{
    private static readonly (string, StoryForm)[] Forms =
        [.. Enum.GetValues<StoryForm>().Select(form => (form.Word(), form))];

    public static Verhaal Read(MapReader keys, PageHead head, Body body)
    {
        var form = keys.RequiredChoice(Keys.Form, Forms);
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
            Authors = [.. keys.Texts(Keys.StoryAuthors).Select(author => author.Value)],
            Municipalities = keys.References(Keys.Municipalities),
            InShort = keys.TextOfWords(Keys.InShort, Account.MaxInShort),
            Decision = DecisionReader.Read(keys, body),
        };
    }
}
