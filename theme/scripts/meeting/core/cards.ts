/** A card to lay on the table: a heading, and what is below it. */
export interface Card {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Which of the cards with this title it is, when there are more: 1, 2 … */
  readonly part: number;
  readonly parts: number;
}

/** Lines of text that fit on a card of a quarter of an A4, below its title. */
const linesOnCard = 15;
const charactersOnLine = 38;

/** Puts the paragraphs under a title on as many cards as they need. A paragraph that is longer than a card is split between sentences or words. */
export function cardsOf(title: string, paragraphs: readonly string[]): Card[] {
  const room = linesOnCard - (linesOf(title) - 1);
  const filled: string[][] = [[]];
  let used = 0;
  for (const paragraph of paragraphs.flatMap((text) => parted(text, room * charactersOnLine))) {
    // A blank line separates two paragraphs.
    const needed = linesOf(paragraph) + (used > 0 ? 1 : 0);
    if (used > 0 && used + needed > room) {
      filled.push([]);
      used = 0;
    }

    filled.at(-1)!.push(paragraph);
    used += needed;
  }

  return filled.map((texts, at) => ({ title, paragraphs: texts, part: at + 1, parts: filled.length }));
}

const linesOf = (text: string): number => Math.ceil(text.length / charactersOnLine);

/** Parts that are each short enough, at the end of a sentence where there is one, otherwise between words. */
function parted(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const start = rest.slice(0, most);
    const sentence = Math.max(start.lastIndexOf(". "), start.lastIndexOf("? "), start.lastIndexOf("! ")) + 1;
    const at = sentence > most / 2 ? sentence : start.lastIndexOf(" ") > 0 ? start.lastIndexOf(" ") : most;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }

  return [...parts, rest];
}
