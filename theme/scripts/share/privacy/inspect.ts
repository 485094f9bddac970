import type { Finding } from "./finding";
import { matchesOf } from "./matches";
import { paragraphsOf, type NormalText } from "./normalText";
import { rulesNow, type Pattern, type Rule } from "./rules";

export type { Finding, Severity } from "./finding";
export { loadRules } from "./rules";

/**
 * All text that may identify somebody, in order and without overlaps. Empty until the rules have loaded. The C# twin is
 * PrivacyScanner.cs.
 */
export function inspect(text: string): Finding[] {
  const rules = rulesNow();
  return rules === null ? [] : new Inspection(paragraphsOf(text), rules).findings();
}

/** A match of a rule. */
interface Match {
  readonly rule: Rule;
  readonly paragraph: number;
  /** Index in the normalized paragraph. */
  readonly start: number;
  readonly end: number;
  /** Position of its start in the typed text. */
  readonly place: number;
  readonly text: string;
}

class Inspection {
  readonly #paragraphs: readonly NormalText[];
  readonly #rules: readonly Rule[];
  #kept: Match[] = [];

  constructor(paragraphs: readonly NormalText[], rules: readonly Rule[]) {
    this.#paragraphs = paragraphs;
    this.#rules = rules;
  }

  findings(): Finding[] {
    this.#rules.filter((rule) => rule.near.length === 0).forEach((rule) => this.#inspectAlone(rule));
    this.#rules.filter((rule) => rule.near.length > 0).forEach((rule) => this.#inspectTogether(rule));
    return this.#kept.sort((a, b) => a.place - b.place).map((match) => this.#finding(match));
  }

  /** Matches within a paragraph. Rules that block come first in the file, so they win where both match the same words. */
  #inspectAlone(rule: Rule): void {
    for (const match of this.#matches(rule, rule.patterns)) {
      if (rule.test?.(match.text) ?? true) {
        this.#keep(match);
      }
    }
  }

  /**
   * Each match of the rule in a text that meets its other conditions. Reports the whole span when it is one short piece, otherwise the first
   * part that was not reported already.
   */
  #inspectTogether(rule: Rule): void {
    const rest = rule.near.map((patterns) => this.#matches(rule, patterns).sort((a, b) => a.place - b.place));
    if (rest.some((matches) => matches.length === 0)) {
      return;
    }

    const seen = new Set<string>();
    for (const match of this.#matches(rule, rule.patterns)) {
      const parts = seen.has(match.text) || this.#isReported(match) ? [] : [match, ...rest.map((matches) => nearest(matches, match))];
      if (parts.length > 0 && parts.every((part) => distance(part, match) <= rule.reach)) {
        seen.add(match.text);
        [...this.#whole(parts, rule.within), ...parts].some((part) => this.#keep(part));
      }
    }
  }

  #matches(rule: Rule, patterns: readonly Pattern[]): Match[] {
    return [...this.#paragraphs.keys()].flatMap((paragraph) => patterns.flatMap((pattern) =>
      [...matchesOf(pattern, this.#paragraphs[paragraph]!.text)].map(({ start, end }) => this.#matchAt(rule, paragraph, start, end))));
  }

  #matchAt(rule: Rule, paragraph: number, start: number, end: number): Match {
    const { text, places } = this.#paragraphs[paragraph]!;
    return { rule, paragraph, start, end, place: places[start]!, text: text.slice(start, end) };
  }

  /** The span of all parts, if it is short enough to quote. */
  #whole(parts: readonly Match[], within: number): Match[] {
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    const { rule, paragraph } = parts[0]!;
    return parts.every((part) => part.paragraph === paragraph) && end - start <= within ? [this.#matchAt(rule, paragraph, start, end)] : [];
  }

  /** Whether a rule of the same kind reported it already. */
  #isReported(match: Match): boolean {
    return this.#kept.some((kept) => kept.rule.name === match.rule.name && overlap(kept, match));
  }

  /** False when a finding of the same severity overlaps it. A question gives way to a finding that blocks. */
  #keep(match: Match): boolean {
    const others = this.#kept.filter((kept) => overlap(kept, match));
    if (others.some((other) => blocks(other) || !blocks(match))) {
      return false;
    }

    this.#kept = [...this.#kept.filter((kept) => !others.includes(kept)), match];
    return true;
  }

  #finding({ rule, paragraph, start, end, text }: Match): Finding {
    const { places } = this.#paragraphs[paragraph]!;
    const { name, severity, message, advice } = rule;
    return { rule: name, severity, start: places[start]!, end: places[end]!, text, message, advice };
  }
}

function blocks({ rule }: Match): boolean {
  return rule.severity === "blokkeert";
}

function overlap(a: Match, b: Match): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** @param matches At least one, sorted by position. */
function nearest(matches: readonly Match[], to: Match): Match {
  let [low, high] = [0, matches.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.place < to.place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  const before = matches[Math.max(0, low - 1)]!;
  return distance(before, to) <= distance(matches[low]!, to) ? before : matches[low]!;
}

/** In characters of the typed text. */
function distance(a: Match, b: Match): number {
  return Math.abs(a.place - b.place);
}
