using Kennisbank.Content;
using Kennisbank.Parsing;

namespace Kennisbank.Typing;

internal static class AgendaReader
{
    public static Agenda Read(MapReader keys, PageHead head, Body body) => new()
    {
        Head = head,
        Body = body,
        Number = keys.RequiredNumber(Keys.Number),
        CoreQuestion = ReadCoreQuestion(keys),
        Delivers = keys.RequiredText(Keys.Delivers),
        GuidingQuestions = keys.Strings(Keys.GuidingQuestions),
        Questions = ReadQuestions(keys),
    };

    private static string ReadCoreQuestion(MapReader keys)
    {
        var word = keys.RequiredText(Keys.CoreQuestion, max: Agenda.MaxCoreQuestion);
        if (word.All(char.IsLetter))
        {
            return word;
        }

        keys.ReportWrongType(Keys.CoreQuestion, keys.Node(Keys.CoreQuestion)!, "één woord zonder leestekens, zoals waarom");
        return "";
    }

    private static List<RoleQuestions> ReadQuestions(MapReader keys)
    {
        if (keys.Map(Keys.Questions) is not { } roles)
        {
            return [];
        }

        return [.. roles.Entries().Select(entry => new RoleQuestions(new Reference(entry.Key, entry.KeyAt), roles.Strings(entry.Key)))];
    }
}
