/** What one person answered. */
export interface Result {
  /** For each half of each point in order, asked or not, a value of `answers` or a level from 1 to 5. */
  readonly answers: readonly number[];
  /** The number of a partij, from 1; 0 when it was not given. */
  readonly party: number;
  /** How important each point is now, from 1 to 3, and 0 when it was not said; null when nothing was said of any. */
  readonly importance: readonly number[] | null;
}

export const points = 17;
export const halves = 2 * points;
export const levels = [1, 2, 3, 4, 5] as const;

/** Answers that are no level. They are counted, and never part of an average. */
export const answer = { none: 0, unknown: 6, notApplicable: 7 } as const;

/** Partijen of version 1. */
export const parties = 5;

/** The highest importance; the lowest is 1. */
export const mostImportant = 3;

export const emptyResult: Result = { answers: Array<number>(halves).fill(answer.none), party: 0, importance: null };

export const isLevel = (value: number): boolean => value >= levels[0] && value <= levels.length;

export const isEmpty = ({ answers }: Result): boolean => answers.every((value) => value === answer.none);

export const withAnswer = (result: Result, at: number, value: number): Result => ({ ...result, answers: result.answers.with(at, value) });

export function withImportance(result: Result, pointAt: number, value: number): Result {
  const importance = (result.importance ?? Array<number>(points).fill(0)).with(pointAt, value);
  return { ...result, importance: importance.every((said) => said === 0) ? null : importance };
}
