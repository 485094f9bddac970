import { codeOf, resultFrom } from "../core/code";
import { emptyResult, isEmpty } from "../core/result";
import type { Filled } from "../core/piles";
import { clean } from "../core/own";

/** Answers of somebody who asked to go on later on this device. Nothing is stored before that. */
export interface KeptForm {
  readonly filled: Filled;
  readonly statements: readonly string[];
}

const key = "kennisbank.zelfanalyse";

/** @returns null when nothing was kept, or it cannot be read */
export function readKept(): KeptForm | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as { code?: unknown; eigen?: unknown; stellingen?: unknown } | null;
    if (kept === null || typeof kept !== "object") {
      return null;
    }

    const result = typeof kept.code === "string" ? resultFrom(kept.code) ?? emptyResult : emptyResult;
    const statements = clean(Array.isArray(kept.stellingen) ? kept.stellingen.filter((text) => typeof text === "string") : []);
    const own = Array.isArray(kept.eigen) ? kept.eigen : [];
    return { filled: { result, own: statements.map((_, at) => (Number.isInteger(own[at]) && own[at] >= 0 && own[at] <= 7 ? own[at] : 0)) }, statements };
  } catch {
    return null;
  }
}

/** @returns whether this device allows it */
export function keep({ filled, statements }: KeptForm): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ code: isEmpty(filled.result) ? "" : codeOf(filled.result), eigen: filled.own, stellingen: statements }));
    return true;
  } catch {
    return false;
  }
}

export function wipe(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Not allowed, so nothing was stored either.
  }
}
