import { answer, isLevel, levels, type Result } from "./result";

/** Results that were laid together, with the name and the year that somebody gave them. */
export interface Pile {
  readonly name: string;
  readonly year: number;
  readonly results: readonly Filled[];
}

/** A result with what does not fit in its code: answers to the statements that a group added itself. */
export interface Filled {
  readonly result: Result;
  readonly own: readonly number[];
}

/** How one question was answered by all who filled it in. */
export interface Spread {
  /** How many chose each level, the lowest first. */
  readonly counts: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
  /** People who chose a level. */
  readonly people: number;
  /** Null when nobody chose a level. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly middle: number | null;
  /** By how many levels two of them differ on average; 0 when fewer than two chose one. */
  readonly difference: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const chosen = values.filter(isLevel).toSorted((a, b) => a - b);
  return {
    counts: levels.map((level) => chosen.filter((value) => value === level).length),
    unknown: values.filter((value) => value === answer.unknown).length,
    notApplicable: values.filter((value) => value === answer.notApplicable).length,
    people: chosen.length,
    lowest: chosen[0] ?? null,
    highest: chosen.at(-1) ?? null,
    middle: chosen.length === 0 ? null : (chosen[Math.floor((chosen.length - 1) / 2)]! + chosen[Math.floor(chosen.length / 2)]!) / 2,
    difference: meanDifference(chosen),
  };
}

/** @param chosen in order, so that each value counts as often as it is the larger of a pair, less as often as it is the smaller */
function meanDifference(chosen: readonly number[]): number {
  const many = chosen.length;
  return many < 2 ? 0 : chosen.reduce((sum, value, at) => sum + value * (2 * at - many + 1), 0) / ((many * (many - 1)) / 2);
}

export const answersTo = (results: readonly Result[], at: number): number[] => results.map(({ answers }) => answers[at]!);

/** The middle of a scale whose lowest is 1, for a point of which nobody said how important it is. */
const usualImportance = 2;

/** The mean of what people said, from 1 to 3. */
export function importanceOf(results: readonly Result[], pointAt: number): number {
  const said = results.map(({ importance }) => importance?.[pointAt] ?? 0).filter((value) => value > 0);
  return said.length === 0 ? usualImportance : said.reduce((sum, value) => sum + value, 0) / said.length;
}
