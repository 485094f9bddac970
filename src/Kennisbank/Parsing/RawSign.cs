using System.Text.RegularExpressions;
using Kennisbank.Diagnostics;

namespace Kennisbank.Parsing;

/// <summary>Markup of another dialect, which this site would show literally.</summary>
/// <param name="Needs">A text without this cannot match the pattern.</param>
/// <param name="Message">With <c>{0}</c> for the characters as typed.</param>
/// <param name="AlsoInLinks">Whether it is reported in link text too.</param>
internal sealed record RawSign(Rule Rule, string Needs, Regex Pattern, string Message, string Suggestion, bool AlsoInLinks = true);
