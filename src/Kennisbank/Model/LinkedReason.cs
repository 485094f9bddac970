namespace Kennisbank.Model;

/// <summary>A page of the site that another one names, and why.</summary>
public sealed record LinkedReason(Page Page, string Why);
