using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>What a teller agreed to. It is kept for the editors, who may have to show it; no output of the site has it.</summary>
/// <param name="Given">The day on which it was sent.</param>
/// <param name="GivenAt">Where that day stands in the file.</param>
public sealed record Consent(DateOnly Given, Location GivenAt, IReadOnlyList<Confirmation> Confirmed);
