using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>What readers narrow the questions by, such as the role.</summary>
/// <param name="Name">In the address, and of the attribute of a question.</param>
public sealed record QuestionChoice(string Name, string Title, IReadOnlyList<QuestionOption> Options)
{
    public static IReadOnlyList<QuestionChoice> For(Site site, IReadOnlyList<AskedQuestion> questions) =>
    [
        Of("stap", "Stap in het gesprek", questions, Enum.GetValues<QuestionStep>(),
            step => (step.Word(), step.Word()), (question, step) => question.Step == step),
        OfTags(TagKind.Rol, site, questions, question => question.Roles),
        Of("soort", "Soort pagina", questions, ContentTypes.TakenAlong,
            type => (type.Singular(), type.Plural()), (question, type) => question.Page.Type == type),
        OfTags(TagKind.Agenda, site, questions, question => question.Agendas),
        OfTags(TagKind.Thema, site, questions, question => question.Page.Themes),
    ];

    private static QuestionChoice OfTags(TagKind kind, Site site, IReadOnlyList<AskedQuestion> questions, Func<AskedQuestion, IReadOnlyList<Tag>> tags) =>
        Of(kind.Singular(), kind.Heading(), questions, site.Tags(kind), tag => (tag.Slug, tag.ShortTitle), (question, tag) => tags(question).Contains(tag));

    private static QuestionChoice Of<T>(
        string name, string title, IReadOnlyList<AskedQuestion> questions,
        IEnumerable<T> values, Func<T, (string Value, string Title)> named, Func<AskedQuestion, T, bool> has) =>
        new(name, title, [.. values
            .Select(value => new QuestionOption(named(value).Value, named(value).Title, questions.Count(question => has(question, value))))
            .Where(option => option.Count > 0)]);
}

/// <summary>A box to tick, and how many questions it leaves by itself.</summary>
public sealed record QuestionOption(string Value, string Title, int Count);
