import { clean } from "./clean";

/** What a piece of text is made of: each line that is typed is a paragraph, or an item of a list. */
export type Block = { kind: "paragraph"; text: string } | { kind: "list"; ordered: boolean; items: string[] };

/** What people and Word put before an item. A letter o or a section sign is one only with a tab behind it. */
const bullet = /^(?:[-*+•·▪●◦‣–—\uF0B7]\s+|[o§]\t\s*)/;
const onlyBullet = /^(?:[-*+•·▪●◦‣–—\uF0B7])$/;
const numeral = /^\d{1,2}[.)]\s+/;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of clean(text).split("\n").map((raw) => raw.trim()).filter((line) => line !== "" && !onlyBullet.test(line))) {
    const ordered = numeral.test(line);
    if (ordered || bullet.test(line)) {
      addItem(blocks, ordered, line.replace(ordered ? numeral : bullet, ""));
    } else {
      blocks.push({ kind: "paragraph", text: line.replace(/\s+/g, " ") });
    }
  }

  return blocks;
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
