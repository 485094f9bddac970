import { part } from "../../../../src/Kennisbank/Typing/Privacy/expand.mjs";
import type { Check, Pattern } from "./rules";

/** What is told of a match. */
interface Told {
  readonly start: number;
  readonly end: number;
}

/** From first to last. Behind a match that does not pass its checks, another may begin at once. The C# twin is PrivacyPattern.cs. */
export function* matchesOf({ expression, checks }: Pattern, text: string): Generator<Told> {
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

/** A group that has no part in the match says nothing against it. */
function passesIn(match: RegExpExecArray, { group, isForbidden, words }: Check): boolean {
  const held = match.groups?.[group];
  return held === undefined || words.has(held.toLowerCase()) !== isForbidden;
}
