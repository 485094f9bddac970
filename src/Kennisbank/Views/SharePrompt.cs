using Kennisbank.Content;

namespace Kennisbank.Views;

/// <summary>A question that helps a contributor tell a case or story; each answer becomes a section of the page.</summary>
/// <param name="Name">The name of the form field.</param>
/// <param name="CaseHeading">The heading above the answer in a case.</param>
/// <param name="StoryHeading">The heading in a story; null for a question that is only asked for a case.</param>
/// <param name="StoryNeedsIt">Whether a story requires an answer. A case requires all, so that cases can be compared.</param>
/// <param name="AloneHeading">The heading when the contributor writes "ik"; null when it does not say who did it.</param>
public sealed record SharePrompt(
    string Name, string Question, string Help, string CaseHeading, string? StoryHeading, bool StoryNeedsIt, string? AloneHeading = null)
{
    public static IReadOnlyList<SharePrompt> All { get; } =
    [
        new(
            "situatie", "Wat was de situatie?",
            "Waar ging het om, voor wie, en wat schuurde er? Noem geen namen.",
            "De situatie", "De situatie", StoryNeedsIt: true),
        new(
            "gedaan", "Wat deed u?",
            "Wie deden er mee, wat spraken zij af, en wat deed u anders dan anders?",
            "Wat wij deden", "Wat wij deden", StoryNeedsIt: true, "Wat ik deed"),
        new(
            "gebeurd", "Wat gebeurde er toen?",
            "Wat kwam ervan? Wat merkte de inwoner ervan, en wat merkte u?",
            CasusSections.Results[0], "Wat er gebeurde", StoryNeedsIt: true),
        new(
            "werkte", "Wat werkte goed?",
            "Wat ging goed, en waardoor kwam dat?",
            CasusSections.Worked[0], null, StoryNeedsIt: false),
        new(
            "werkte-niet", "Wat werkte niet?",
            "Wat viel tegen of bleef liggen? Juist daar leert een ander van.",
            "Wat niet werkte", "Wat niet werkte", StoryNeedsIt: false),
        new(
            "geleerd", "Wat leerde u ervan?",
            "Wat zou u weer zo doen, en wat niet?",
            "Wat wij leerden", "Wat wij leerden", StoryNeedsIt: false, "Wat ik leerde"),
    ];
}
