const lineEnds = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;
const odd = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/**
 * Text as a page may hold it: one kind of line end, plain spaces, and nothing that a reader cannot see but that turns the
 * direction of writing around or that a program refuses.
 */
export function clean(text: string): string {
  return text.replace(lineEnds, "\n").replace(odd, "").replace(/\u00A0/g, " ").toWellFormed();
}

/** The same on one line, for a title or a question. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}
