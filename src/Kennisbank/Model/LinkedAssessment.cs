using Kennisbank.Content;

namespace Kennisbank.Model;

/// <summary>The self-assessment with the pages that it leads to.</summary>
/// <param name="Source">Where its points come from.</param>
/// <param name="Beginnings">By the id of a point: what helps where it is a white spot.</param>
public sealed record LinkedAssessment(SelfAssessment Content, Page? Source, IReadOnlyDictionary<string, IReadOnlyList<Beginning>> Beginnings);

/// <param name="Question">A question of the page to begin with; null for the page as a whole.</param>
public sealed record Beginning(Page Page, Question? Question);
