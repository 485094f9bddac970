import { clean } from "./clean";

/** What a piece of text is made of: each line that is typed is a paragraph, or an item of a list. */
export type Block = { kind: "paragraph"; text: string } | { kind: "list"; ordered: boolean; items: string[] };

/** What people and Word put before an item. A letter o or a section sign is one only with a tab behind it. */
const bullet = /^(?:[-*+•·▪●◦‣–—\uF0B7]\s+|[o§]\t\s*)/;
const onlyBullet = /^(?:[-*+•·▪●◦‣–—\uF0B7])$/;
const numeral = /^\d{1,2}[.)]\s+/;

/** A line as it was typed, without the sign that makes it an item. */
export interface Line {
  kind: "paragraph" | "bullet" | "numeral";
  /** Of its first character, in the whole text. */
  start: number;
  text: string;
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(clean(text))) {
    if (line.kind === "paragraph") {
      blocks.push({ kind: "paragraph", text: line.text.replace(/\s+/g, " ") });
    } else {
      addItem(blocks, line.kind === "numeral", line.text);
    }
  }

  return blocks;
}

/** The lines of a cleaned text in which something stands. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => lineOf(match[0].trimEnd(), match.index));
}

function lineOf(typed: string, at: number): Line[] {
  const line = typed.trim();
  if (line === "" || onlyBullet.test(line)) {
    return [];
  }

  const kind = numeral.test(line) ? "numeral" : bullet.test(line) ? "bullet" : "paragraph";
  const text = kind === "paragraph" ? line : line.replace(kind === "numeral" ? numeral : bullet, "");
  return [{ kind, start: at + typed.length - text.length, text }];
}

/** The paragraphs and items, for who counts words and sentences. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.items));
}

function addItem(blocks: Block[], ordered: boolean, raw: string): void {
  const text = raw.replace(/\s+/g, " ");
  const last = blocks.at(-1);
  if (last?.kind === "list" && last.ordered === ordered) {
    last.items.push(text);
  } else {
    blocks.push({ kind: "list", ordered, items: [text] });
  }
}
