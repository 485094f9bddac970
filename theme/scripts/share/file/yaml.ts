import { oneLine } from "../text/clean";

/** A quoted string, in which only the quote itself must be escaped. */
export function quoted(text: string): string {
  return `'${oneLine(text).replaceAll("'", "''")}'`;
}

/** A list of vocabulary names, which are lower-case letters, digits and hyphens. */
export function names(values: readonly string[]): string {
  return `[${values.join(", ")}]`;
}
