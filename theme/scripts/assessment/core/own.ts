import { checkLength, checkOf } from "../../text/check";
import { cut } from "../../text/cut";
import { packed, unpacked } from "../../text/packed";

/**
 * Statements of a group itself, as the fragment of the address where people begin: `eigen-CCC` and base64url of their UTF-8, one in a
 * line. Their answers do not fit in a code, and go in a file only.
 */
export const mostOwn = 4;
export const longestOwn = 120;

const start = "eigen-";
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** The largest prime below 36 to the third. */
const prime = 46_649;

export function ownFragment(statements: readonly string[]): string {
  const body = packed(clean(statements).join("\n"));
  return start + checkOf(body, alphabet, prime) + body;
}

/** @returns null for an address that is not as it was made; no statements for one that has none */
export function ownFrom(fragment: string): string[] | null {
  const code = fragment.replace(/^#/, "").trim().replace(/[^\w-]+$/, "");
  if (!code.startsWith(start)) {
    return [];
  }

  const body = code.slice(start.length + checkLength);
  const text = code.slice(start.length, start.length + checkLength) === checkOf(body, alphabet, prime) ? unpacked(body) : null;
  return text === null ? null : clean(text.split("\n"));
}

/** As they are kept: in one line each, without empty ones and without what nobody sees. */
export const clean = (statements: readonly string[]): string[] => statements
  .map((text) => cut(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(), longestOwn).trim())
  .filter((text) => text !== "")
  .slice(0, mostOwn);
