import { withoutInvisible } from "../privacy/signs";

const lineEnds = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * Text as a page may hold it: one kind of line end, plain spaces, and nothing that a reader cannot see, but where it has a use. Where words
 * may be broken is left to the browser.
 */
export function clean(text: string): string {
  return withoutInvisible(text.replace(lineEnds, "\n")).replace(/\u00AD/g, "").replace(/\u00A0/g, " ").toWellFormed();
}

/** The same on one line, for a title or a question. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}
