using Kennisbank.Diagnostics;

namespace Kennisbank.Content;

/// <summary>What a contributor agreed to. Kept as evidence for the editors; part of no output of the site.</summary>
/// <param name="Given">The day on which it was sent.</param>
/// <param name="GivenAt">Location of that day in the file.</param>
public sealed record Consent(DateOnly Given, Location GivenAt, IReadOnlyList<Confirmation> Confirmed);
