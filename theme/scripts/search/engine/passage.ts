import type { PageMarker } from "./marking";
import type { PageText } from "./pages";
import { wordsOf, type Word } from "./words";

const longest = 220;
/** Context before a hit, when the start of its sentence is cut off. */
const before = 60;
const mostHeadings = 3;
const ellipsis = "…";

/** A part of a text that is short enough to show. */
interface Cut {
  start: number;
  end: number;
  isInSentence: boolean;
}

/** The snippet of the text with most of the question, cut at word boundaries. */
export function passageOf(page: PageText, marker: PageMarker): string {
  const first = page.blocks[0]?.text ?? "";
  let best = { text: first.length <= longest ? first : shown(first, cutAt(first, 0, false)), worth: 0 };
  for (const { text } of page.blocks) {
    const words = wordsOf(text);
    if (!words.some(({ word }) => marker.isHit(word))) {
      continue;
    }

    for (const cut of cuts(text, words, marker)) {
      const worth = marker.worth(words.filter(({ start, end }) => start >= cut.start && end <= cut.end).map(({ word }) => word));
      if (worth > best.worth) {
        best = { text: shown(text, cut), worth };
      }
    }
  }

  return best.text;
}

/** Headings with a hit themselves, otherwise those of the sections with most of the question. */
export function headingsOf(page: PageText, marker: PageMarker): PageText["headings"] {
  const worth = (text: string): number => marker.worth(wordsOf(text).map(({ word }) => word));
  const worths = page.headings.map(({ text }) => 3 * worth(text));
  for (const { heading, text } of page.blocks) {
    if (heading > 0) {
      worths[heading - 1]! += worth(text);
    }
  }

  return page.headings
    .map((heading, index) => ({ heading, index, worth: worths[index]! }))
    .filter((each) => each.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, mostHeadings)
    .sort((a, b) => a.index - b.index)
    .map(({ heading }) => heading);
}

/** The whole text when it is short; otherwise parts that begin at a sentence, or shortly before a hit that is deep in one. */
function cuts(text: string, words: readonly Word[], marker: PageMarker): Cut[] {
  if (text.length <= longest) {
    return [{ start: 0, end: text.length, isInSentence: false }];
  }

  const sentences = [0, ...[...text.matchAll(/[.?!…]\s+/g)].map((match) => match.index + match[0].length)].filter((start) => start < text.length);
  const deep = words
    .filter(({ word, end }) => marker.isHit(word) && end - sentences.findLast((start) => start < end)! > longest)
    .map(({ start }) => text.lastIndexOf(" ", start - before) + 1);
  return [...sentences.map((start) => cutAt(text, start, false)), ...deep.map((start) => cutAt(text, start, true))];
}

function cutAt(text: string, start: number, isInSentence: boolean): Cut {
  if (text.length - start <= longest) {
    return { start, end: text.length, isInSentence };
  }

  const space = text.lastIndexOf(" ", start + longest);
  return { start, end: space > start ? space : start + longest, isInSentence };
}

const shown = (text: string, { start, end, isInSentence }: Cut): string =>
  (isInSentence ? ellipsis : "") + text.slice(start, end) + (end < text.length ? ellipsis : "");
