import type { Question } from "./content";
import { answerOf } from "./keys";
import { answer, emptyResult, parties, withAnswer, type Result } from "./result";

/** A paper form while somebody types it over, one key for each answer: first the partij, then the questions as the paper has them. */
export interface Entry {
  readonly result: Result;
  /** Keys typed: the partij and answers. */
  readonly typed: number;
}

export const emptyEntry: Entry = { result: emptyResult, typed: 0 };

export const isWhole = (entry: Entry, questions: readonly Question[]): boolean => entry.typed > questions.length;

/** @returns the same entry when the key means nothing here */
export function pressed(entry: Entry, key: string, questions: readonly Question[]): Entry {
  if (key === "Backspace") {
    return back(entry, questions);
  }

  if (isWhole(entry, questions)) {
    return entry;
  }

  const next = entry.typed === 0 ? withParty(entry.result, key) : withKey(entry.result, questions[entry.typed - 1]!.at, key);
  return next ? { result: next, typed: entry.typed + 1 } : entry;
}

/** A space is a question that was left open on the paper. */
function withKey(result: Result, at: number, key: string): Result | null {
  const value = key === " " ? answer.none : answerOf(key);
  return value === null ? null : withAnswer(result, at, value);
}

function withParty(result: Result, key: string): Result | null {
  const party = key === " " ? 0 : /^[0-9]$/.test(key) ? Number(key) : parties + 1;
  return party > parties ? null : { ...result, party };
}

function back({ result, typed }: Entry, questions: readonly Question[]): Entry {
  switch (typed) {
    case 0:
      return emptyEntry;
    case 1:
      return { result: { ...result, party: 0 }, typed: 0 };
    default:
      return { result: withAnswer(result, questions[typed - 2]!.at, answer.none), typed: typed - 1 };
  }
}
