using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The questions that one agenda puts to one role.</summary>
public sealed record AgendaQuestions(Tag Agenda, IReadOnlyList<string> Questions)
{
    internal static IReadOnlyList<AgendaQuestions> For(Site site, Listing listing) =>
        listing is { Type: null, Filters: [{ Kind: TagKind.Rol } role] }
            ? [.. site.Tags(TagKind.Agenda)
                .Select(agenda => new AgendaQuestions(agenda, Of(agenda, role)))
                .Where(agenda => agenda.Questions.Count > 0)]
            : [];

    private static IReadOnlyList<string> Of(Tag agenda, Tag role) =>
        [.. ((Agenda)agenda.Page!.Content).Questions.Where(questions => questions.Role.Target == role.Slug).SelectMany(questions => questions.Questions)];
}
