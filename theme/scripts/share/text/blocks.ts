import { clean } from "./clean";
import { sentenceEnd } from "./sentenceEnd";
import { isSpeech } from "./speech";

/** A block of text. */
export type Block = { kind: "paragraph"; lines: string[] } | { kind: "list"; ordered: boolean; items: string[] };

/** Bullets of people and of Word. A letter o or a section sign counts only before a tab. */
const bullet = /^(?:[-*+•·▪●◦‣–—\uF0B7]\s+|[o§]\t\s*)/;
const onlyBullet = /^(?:[-*+•·▪●◦‣–—\uF0B7])$/;
const numeral = /^\d{1,2}[.)]\s+/;

/** A line as typed, without its bullet. */
export interface Line {
  kind: "paragraph" | "bullet" | "numeral";
  /** Whether a paragraph or a list begins here; otherwise the line continues the previous one. */
  opens: boolean;
  /** Index of its first character in the whole text. */
  start: number;
  text: string;
}

/** A line with what precedes it. */
interface TypedLine extends Omit<Line, "opens"> {
  /** The whole line, including a bullet. */
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

/** The lines of a cleaned text that are not empty. */
export function linesOf(text: string): Line[] {
  const typed = withSpeech(typedLines(text));
  const hasBlanks = typed.some((line, index) => line.afterBlank && line.kind === "paragraph" && typed[index - 1]?.kind === "paragraph");
  return typed.map((line, index) => ({ kind: line.kind, opens: opens(line, typed[index - 1], hasBlanks), start: line.start, text: line.text }));
}

/** The paragraphs and items, for counting words and sentences. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.lines.join(" ")] : block.items));
}

/**
 * Most people press Enter once for a new paragraph. With empty lines between paragraphs, or lines that end before
 * their sentence does, as in an address or a verse, Enter means a line break.
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

/** Lines of dialogue with dashes stay as they were typed. */
function withSpeech(lines: TypedLine[]): TypedLine[] {
  return lines.map((line, index) => {
    if (line.kind !== "bullet" || !isSpeech(runAround(lines, index).map(({ typed }) => typed))) {
      return line;
    }

    return { ...line, kind: "paragraph", text: line.typed, start: line.start - (line.typed.length - line.text.length) };
  });
}

/** The bullets of the same list as this one. */
function runAround(lines: readonly TypedLine[], at: number): TypedLine[] {
  const first = lines.findLastIndex((line, index) => index < at && line.kind !== "bullet") + 1;
  const next = lines.findIndex((line, index) => index > at && line.kind !== "bullet");
  return lines.slice(first, next < 0 ? lines.length : next);
}
