import { checksOf, expander, wordLists } from "../../../../src/Kennisbank/Typing/Privacy/expand.mjs";
import type { Severity } from "./finding";
import { numberTests } from "./numbers";

/** A rule of privacyregels.json, ready for use. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Each finds by itself. */
  readonly patterns: readonly Pattern[];
  /** What a match must also pass. */
  readonly test: ((text: string) => boolean) | undefined;
  /** What must also stand in the text, one pattern of each; by itself the match tells nothing. */
  readonly near: readonly (readonly Pattern[])[];
  /** How near, in characters. */
  readonly reach: number;
  /** How much of the text is shown at most, in characters. */
  readonly within: number;
}

/** What a rule looks for. */
export interface Pattern {
  readonly expression: RegExp;
  readonly checks: readonly Check[];
}

/** What a group of a pattern must hold a word of, or may not. */
export interface Check {
  readonly group: string;
  readonly isForbidden: boolean;
  /** In small letters. */
  readonly words: ReadonlySet<string>;
}

interface WrittenRule {
  name: string;
  severity: string;
  message: string;
  advice: string;
  patterns: string[];
  test?: string;
  near?: string[][];
  reach?: number;
  within?: number;
}

type RuleFile = typeof import("../../../../src/Kennisbank/Typing/Privacy/privacyregels.json");

let loaded: readonly Rule[] | undefined;
let loading: Promise<void> | undefined;

/** Fetches the rules, which are as large as the rest of the form: when somebody begins to write, and not before. */
export function loadRules(): Promise<void> {
  loading ??= import("../../../../src/Kennisbank/Typing/Privacy/privacyregels.json").then(
    (file) => {
      loaded = rulesOf(file.default ?? file);
    },
    (failed: unknown) => {
      loading = undefined;
      throw failed;
    },
  );
  return loading;
}

/** Null until they are there. */
export function rulesNow(): readonly Rule[] | null {
  return loaded ?? null;
}

function rulesOf(file: RuleFile): readonly Rule[] {
  const expand = expander(file.fragments);
  const wordsOf = wordLists(file.lists);
  const compile = (pattern: string) => compiled(expand(pattern), wordsOf);
  return (file.rules as WrittenRule[]).map((written) => ({
    name: written.name,
    severity: written.severity as Severity,
    message: written.message,
    advice: written.advice,
    patterns: written.patterns.map(compile),
    test: written.test === undefined ? undefined : numberTests[written.test],
    near: (written.near ?? []).map((patterns) => patterns.map(compile)),
    reach: written.reach ?? Infinity,
    within: written.within ?? 0,
  }));
}

function compiled(source: string, wordsOf: (name: string) => readonly string[]): Pattern {
  const checks = checksOf(source).map(({ group, list, isForbidden }) => ({
    group, isForbidden, words: new Set(wordsOf(list).map((word) => word.toLowerCase())),
  }));
  return { expression: new RegExp(source, "gu"), checks };
}
