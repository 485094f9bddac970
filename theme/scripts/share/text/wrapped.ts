import { sentenceEnd } from "./sentenceEnd";

/** In characters: wider lines were not wrapped by a mail program or on a sheet of paper; narrower ones were typed that way. */
const widest = 110;
const narrowest = 35;

const item = /^\s*(?:[-*+•·▪●◦‣–—>\uF0B7]\s|\d{1,2}[.)]\s)/;

/** Hyphens that belong to the word: "in- en uitstroom". */
const hyphenStays = /^(?:en|of|tot|noch|&)\b/;

/** Unwraps text whose lines were broken to fit a mail or a sheet of paper. */
export function unwrapped(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const pairs = lines.slice(1).map((next, index) => ({ line: lines[index]!, next: next.trimStart() }));
  // If no sentence continues on a next line, the text was not wrapped.
  if (!pairs.some(goesOn)) {
    return text;
  }

  const width = Math.max(...lines.map((line) => line.length).filter((length) => length <= widest));
  return pairs.reduce(
    (whole, pair) => (goesOn(pair) || isFull(pair, width) ? joined(whole, pair.next) : `${whole}\n${pair.next}`),
    lines[0]!,
  );
}

interface Pair {
  line: string;
  next: string;
}

function goesOn({ line, next }: Pair): boolean {
  return couldGoOn({ line, next }) && !sentenceEnd.test(line) && /^[\p{Ll}(]/u.test(next);
}

/** The first word of the next line would not have fitted. Lines in a proportional font never have equal numbers of letters. */
function isFull({ line, next }: Pair, width: number): boolean {
  const room = sentenceEnd.test(line) ? width : width * 0.85;
  return couldGoOn({ line, next }) && line.length + 1 + next.split(" ", 1)[0]!.length > room;
}

function couldGoOn({ line, next }: Pair): boolean {
  return line.length >= narrowest && line.length <= widest && next !== "" && !item.test(next);
}

function joined(line: string, next: string): string {
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !hyphenStays.test(next)) {
    return line.slice(0, -1) + next;
  }

  return `${line} ${next}`;
}
