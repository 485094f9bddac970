import { clean } from "./clean";
import { sentenceEnd } from "./sentenceEnd";
import { isSpeech } from "./speech";

/** What a piece of text is made of. */
export type Block = { kind: "paragraph"; lines: string[] } | { kind: "list"; ordered: boolean; items: string[] };

/** What people and Word put before an item. A letter o or a section sign is one only with a tab behind it. */
const bullet = /^(?:[-*+•·▪●◦‣–—\uF0B7]\s+|[o§]\t\s*)/;
const onlyBullet = /^(?:[-*+•·▪●◦‣–—\uF0B7])$/;
const numeral = /^\d{1,2}[.)]\s+/;

/** A line as it was typed, without the sign that makes it an item. */
export interface Line {
  kind: "paragraph" | "bullet" | "numeral";
  /** Whether a paragraph or a list begins here; if not, the line goes on with the one of before. */
  opens: boolean;
  /** Of its first character, in the whole text. */
  start: number;
  text: string;
}

/** A line with what stands before it. */
interface TypedLine extends Omit<Line, "opens"> {
  /** The whole line, with the sign that may make it an item. */
  typed: string;
  afterBlank: boolean;
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(clean(text))) {
    const words = line.text.replace(/\s+/g, " ");
    const last = blocks.at(-1);
    if (line.opens || last === undefined) {
      blocks.push(line.kind === "paragraph" ? { kind: "paragraph", lines: [words] } : { kind: "list", ordered: line.kind === "numeral", items: [words] });
    } else {
      (last.kind === "paragraph" ? last.lines : last.items).push(words);
    }
  }

  return blocks;
}

/** The lines of a cleaned text in which something stands. */
export function linesOf(text: string): Line[] {
  const typed = withSpeech(typedLines(text));
  const hasBlanks = typed.some((line, index) => line.afterBlank && line.kind === "paragraph" && typed[index - 1]?.kind === "paragraph");
  return typed.map((line, index) => ({ kind: line.kind, opens: opens(line, typed[index - 1], hasBlanks), start: line.start, text: line.text }));
}

/** The paragraphs and items, for who counts words and sentences. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.lines.join(" ")] : block.items));
}

/**
 * Most people press Enter once for a new paragraph. Who leaves lines empty between paragraphs, or breaks off before a sentence
 * ends, as in an address or a verse, means a new line.
 */
function opens(line: TypedLine, before: TypedLine | undefined, hasBlanks: boolean): boolean {
  if (before?.kind !== line.kind) {
    return true;
  }

  return line.kind === "paragraph" && (line.afterBlank || (!hasBlanks && sentenceEnd.test(before.text)));
}

function typedLines(text: string): TypedLine[] {
  let end = 0;
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0].trim();
    if (line === "" || onlyBullet.test(line)) {
      return [];
    }

    const start = match.index + match[0].indexOf(line);
    const afterBlank = /\n\s*\n/.test(text.slice(end, start));
    end = start + line.length;
    return [typedLine(line, start, afterBlank)];
  });
}

function typedLine(typed: string, at: number, afterBlank: boolean): TypedLine {
  const kind = numeral.test(typed) ? "numeral" : bullet.test(typed) ? "bullet" : "paragraph";
  const text = kind === "paragraph" ? typed : typed.replace(kind === "numeral" ? numeral : bullet, "");
  return { kind, start: at + typed.length - text.length, text, typed, afterBlank };
}

/** Lines with a dash that are what people said to each other stay as they were typed. */
function withSpeech(lines: TypedLine[]): TypedLine[] {
  return lines.map((line, index) => {
    if (line.kind !== "bullet" || !isSpeech(runAround(lines, index).map(({ typed }) => typed))) {
      return line;
    }

    return { ...line, kind: "paragraph", text: line.typed, start: line.start - (line.typed.length - line.text.length) };
  });
}

/** The bullets that stand in one row with this one. */
function runAround(lines: readonly TypedLine[], at: number): TypedLine[] {
  const first = lines.findLastIndex((line, index) => index < at && line.kind !== "bullet") + 1;
  const next = lines.findIndex((line, index) => index > at && line.kind !== "bullet");
  return lines.slice(first, next < 0 ? lines.length : next);
}
