import { oneLine } from "../text/clean";

/** Text as one value: between quotes, in which nothing but the quote itself means anything. */
export function quoted(text: string): string {
  return `'${oneLine(text).replaceAll("'", "''")}'`;
}

/** A list of names from a vocabulary; those are lower-case letters, digits and hyphens. */
export function names(values: readonly string[]): string {
  return `[${values.join(", ")}]`;
}
