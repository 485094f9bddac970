using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>The questions that one phase puts to one role.</summary>
public sealed record PhaseQuestions(Tag Phase, IReadOnlyList<string> Questions)
{
    internal static IReadOnlyList<PhaseQuestions> For(Site site, Listing listing) =>
        listing is { Type: null, Filters: [{ Kind: TagKind.Rol } role] }
            ? [.. site.Tags(TagKind.Agenda)
                .Select(phase => new PhaseQuestions(phase, Of(phase, role)))
                .Where(phase => phase.Questions.Count > 0)]
            : [];

    private static IReadOnlyList<string> Of(Tag phase, Tag role) =>
        [.. ((AgendaFase)phase.Page!.Content).Questions.Where(questions => questions.Role.Target == role.Slug).SelectMany(questions => questions.Questions)];
}
