import { checksOf, expander, wordLists } from "../../../../src/Kennisbank/Typing/Privacy/expand.mjs";
import type { Severity } from "./finding";
import { numberTests } from "./numbers";

/** A compiled rule of privacyregels.json. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Alternatives, each of which can match. */
  readonly patterns: readonly Pattern[];
  /** A checksum that a match must also pass. */
  readonly test: ((text: string) => boolean) | undefined;
  /** What else must occur in the text, one pattern of each; the match alone says nothing. */
  readonly near: readonly (readonly Pattern[])[];
  /** The maximum distance, in characters. */
  readonly reach: number;
  /** The maximum length of text that is quoted, in characters. */
  readonly within: number;
}

/** What a rule looks for. */
export interface Pattern {
  readonly expression: RegExp;
  readonly checks: readonly Check[];
}

/** A list of words that a group of a pattern must match, or must not. */
export interface Check {
  readonly group: string;
  readonly isForbidden: boolean;
  /** In lower case. */
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

/** Fetches the rules when somebody begins to write, because they are as large as the rest of the form. */
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

/** Null until they have loaded. */
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
