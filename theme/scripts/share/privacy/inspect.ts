import type { Finding } from "./finding";
import { rules, type Rule } from "./rules";

export type { Finding, Severity } from "./finding";

/** All that may give somebody away, from first to last; no two findings overlap. The C# twin is PrivacyScanner.cs. */
export function inspect(text: string): Finding[] {
  const taken = new Uint8Array(text.length);
  const kept: Finding[] = [];
  // What blocks stands before what asks in the file, so it wins where both see the same words.
  for (const rule of rules) {
    for (const [start, end] of matches(rule, text)) {
      if (!taken.subarray(start, end).includes(1)) {
        taken.fill(1, start, end);
        kept.push(finding(rule, text, start, end));
      }
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

type Span = readonly [start: number, end: number];

function* matches(rule: Rule, text: string): Generator<Span> {
  for (const pattern of rule.patterns) {
    for (const match of text.matchAll(pattern)) {
      const whole = (rule.test?.(match[0]) ?? true) ? withNear(rule, text, spanOf(match)) : undefined;
      if (whole) {
        yield whole;
      }
    }
  }
}

/** The match and all that must stand near it; undefined when some of that does not. */
function withNear(rule: Rule, text: string, own: Span): Span | undefined {
  const [from, to] = surroundings(text, own, rule.within);
  const near = text.slice(from, to);
  const found = rule.near.map((other) => near.matchAll(other).next().value);
  if (!found.every((other) => other !== undefined)) {
    return undefined;
  }
  const spans = [own, ...found.map((other) => spanOf(other, from))];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** So many characters before and after, but no further than the paragraph. */
function surroundings(text: string, [start, end]: Span, within: number): Span {
  const from = Math.max(0, start - within);
  const to = Math.min(text.length, end + within);
  const before = text.slice(from, start).lastIndexOf("\n\n");
  const after = text.slice(end, to).indexOf("\n\n");
  return [before < 0 ? from : from + before + 2, after < 0 ? to : end + after];
}

function spanOf(match: RegExpExecArray, offset = 0): Span {
  return [offset + match.index, offset + match.index + match[0].length];
}

function finding(rule: Rule, text: string, start: number, end: number): Finding {
  const { name, severity, message, advice } = rule;
  return { rule: name, severity, start, end, text: text.slice(start, end), message, advice };
}
