using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class AgendaReader
{
    private static readonly (string, string)[] CoreQuestions = [.. Agenda.CoreQuestions.Select(word => (word, word))];

    public static Agenda Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Number = keys.RequiredNumber(Keys.Number),
        CoreQuestion = keys.RequiredChoice(Keys.CoreQuestion, CoreQuestions),
        Delivers = keys.RequiredText(Keys.Delivers),
        GuidingQuestions = keys.Strings(Keys.GuidingQuestions),
        Questions = ReadQuestions(keys),
    };

    private static List<RoleQuestions> ReadQuestions(MapReader keys)
    {
        if (keys.Map(Keys.Questions) is not { } roles)
        {
            return [];
        }

        return [.. roles.Entries().Select(entry => new RoleQuestions(new Reference(entry.Key, entry.KeyAt), roles.Strings(entry.Key)))];
    }
}
