import file from "../../../../src/Kennisbank/Checking/Privacy/privacyregels.json" with { type: "json" };
import type { Severity } from "./finding";
import { numberTests } from "./numbers";

/** A rule of privacyregels.json, ready for use. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Each finds by itself. */
  readonly patterns: readonly RegExp[];
  /** What a match must also pass. */
  readonly test: ((text: string) => boolean) | undefined;
  /** What must also stand near a match, all of it; by itself the match tells nothing. */
  readonly near: readonly RegExp[];
  /** How near, in characters. */
  readonly within: number;
}

interface WrittenRule {
  name: string;
  severity: string;
  message: string;
  advice: string;
  patterns: string[];
  test?: string;
  near?: string[];
  within?: number;
}

const fragments: Readonly<Record<string, string>> = file.fragments;

export const rules: readonly Rule[] = (file.rules as WrittenRule[]).map((written) => ({
  name: written.name,
  severity: written.severity as Severity,
  message: written.message,
  advice: written.advice,
  patterns: written.patterns.map(compile),
  test: written.test === undefined ? undefined : numberTests[written.test],
  near: (written.near ?? []).map(compile),
  within: written.within ?? 0,
}));

function compile(pattern: string): RegExp {
  return new RegExp(expand(pattern), "gu");
}

/** Puts the fragments in the place of their names; a fragment may name others. */
function expand(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => expand(fragments[name] ?? ""));
}
