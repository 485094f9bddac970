import { questionsOf, type Content, type Point, type Question } from "./content";
import { answersTo, importanceOf, spreadOf, type Spread } from "./piles";
import type { Result } from "./result";

/** A question with how it was answered. */
export interface Finding {
  readonly question: Question;
  readonly spread: Spread;
}

export interface Difference extends Finding {
  readonly importance: number;
}

/** The highest level at which a point is a white spot. */
const highestOfWhite = 2;

export const findingsOf = (content: Content, results: readonly Result[]): Finding[] =>
  questionsOf(content).map((question) => ({ question, spread: spreadOf(answersTo(results, question.at)) }));

/** The findings whose middle is the lowest of all, or the highest; none when all are the same. */
export function extremes(findings: readonly Finding[]): { lowest: Finding[]; highest: Finding[] } {
  const middles = findings.flatMap(({ spread }) => spread.middle ?? []);
  const [low, high] = [Math.min(...middles), Math.max(...middles)];
  const having = (middle: number) => findings.filter(({ spread }) => spread.middle === middle);
  return low < high ? { lowest: having(low), highest: having(high) } : { lowest: [], highest: [] };
}

/** What somebody should know and nobody chose a level for. */
export const nobodyKnows = (findings: readonly Finding[]): Finding[] => findings.filter(({ spread }) => spread.people === 0 && spread.unknown > 0);

/** Where at least one person chose a level, and at least half of those whom it concerns do not know. */
export const manyDoNotKnow = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ spread }) => spread.people > 0 && spread.unknown >= spread.people);

/** Points to begin with, in the order of the form: one half at least is low, or not known to half of the people. */
export function whiteSpots(findings: readonly Finding[]): Point[] {
  const white = findings.filter(({ spread }) => spread.middle === null
    ? spread.unknown > 0
    : spread.middle <= highestOfWhite || spread.unknown >= spread.people);
  return [...new Set(white.map(({ question }) => question.point))];
}

/** What to talk about first: where people differ most, and more so where they find it important. */
export function differences(findings: readonly Finding[], results: readonly Result[]): Difference[] {
  return findings
    .map((finding) => ({ ...finding, importance: importanceOf(results, finding.question.pointAt) }))
    .filter(({ spread }) => spread.difference > 0)
    .toSorted((a, b) => b.spread.difference * b.importance - a.spread.difference * a.importance || a.question.at - b.question.at);
}
