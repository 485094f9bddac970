namespace Kennisbank.Content;

/// <summary>
/// Says of a case or story that somebody who was there sent it in: the teller is its source, so it needs no other.
/// </summary>
/// <param name="Teller">Who told it; null unless that person asked to be named.</param>
/// <param name="Consent">Null for a story that did not come by the form, or came before the form kept it.</param>
public sealed record Contribution(string? Teller, Consent? Consent);
