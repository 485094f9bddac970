import { part } from "../../../../src/Kennisbank/Typing/Privacy/expand.mjs";
import type { Check, Pattern } from "./rules";

/** The reported part of a match. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order. When a match fails its checks, the search resumes directly after its start. The C# twin is PrivacyPattern.cs. */
export function* matchesOf({ expression, checks }: Pattern, text: string): Generator<Span> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = expression.lastIndex;
    if (checks.every((check) => passesIn(match!, check))) {
      yield { start: end - (match.groups?.[part] ?? match[0]).length, end };
      expression.lastIndex = end;
    } else {
      expression.lastIndex = match.index + 1;
    }
  }
}

/** A group that did not participate in the match passes. */
function passesIn(match: RegExpExecArray, { group, isForbidden, words }: Check): boolean {
  const held = match.groups?.[group];
  return held === undefined || words.has(held.toLowerCase()) !== isForbidden;
}
