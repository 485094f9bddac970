using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>Markup of other programs, which this site would print as it was typed.</summary>
/// <param name="Needs">What must stand in a text before the pattern is tried on it.</param>
/// <param name="Message">Around the signs as they were typed, which come for <c>{0}</c>.</param>
/// <param name="AlsoInLinks">Whether it is told of in the text of a link, too.</param>
internal sealed record RawSign(Rule Rule, string Needs, Regex Pattern, string Message, string Suggestion, bool AlsoInLinks = true);
