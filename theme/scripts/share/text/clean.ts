import { withoutInvisible } from "../privacy/signs";

const lineEnds = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * Text as a page may contain it: normalized line ends and spaces, without illegitimate invisible characters. The browser decides
 * where words break.
 */
export function clean(text: string): string {
  return withoutInvisible(text.replace(lineEnds, "\n")).replace(/\u00AD/g, "").replace(/\u00A0/g, " ").toWellFormed();
}

/** As above, on one line, for a title or a question. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}
