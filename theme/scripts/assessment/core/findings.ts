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

/** Points with a half that is low, or not known to half of the people. The lowest and most important come first. */
export function whiteSpots(findings: readonly Finding[], results: readonly Result[]): Point[] {
  const white = findings
    .map((finding) => ({ ...finding, weight: whiteness(finding.spread) * importanceOf(results, finding.question.pointAt) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.question.at - b.question.at);
  return [...new Set(white.map(({ question }) => question.point))];
}

/** How far below what is no white spot any more. What is not known counts as the highest level of a white spot. */
function whiteness({ middle, unknown, people }: Spread): number {
  const low = middle === null ? 0 : Math.max(0, highestOfWhite + 1 - middle);
  return unknown > 0 && unknown >= people ? Math.max(1, low) : middle !== null && middle > highestOfWhite ? 0 : low;
}

/** What to talk about first: where people differ most, and more so where they find it important. */
export function differences(findings: readonly Finding[], results: readonly Result[]): Difference[] {
  return findings
    .map((finding) => ({ ...finding, importance: importanceOf(results, finding.question.pointAt) }))
    .filter(({ spread }) => spread.difference > 0)
    .toSorted((a, b) => b.spread.difference * b.importance - a.spread.difference * a.importance || a.question.at - b.question.at);
}
