import type { Marker } from "./marking";
import type { PageText } from "./pages";
import { wordsOf } from "./words";

const longest = 220;
/** Context before a hit, when the start of its sentence is cut off. */
const before = 60;
const mostHeadings = 3;
const ellipsis = "…";

/** The snippet of the text with the most hits, cut at word boundaries. */
export function passageOf(page: PageText, marker: Marker): string {
  let best = { text: page.blocks[0]?.text ?? "", hits: 0 };
  for (const block of page.blocks) {
    for (const text of windows(block.text, marker)) {
      const hits = new Set(marker.hits(text)).size;
      if (hits > best.hits) {
        best = { text, hits };
      }
    }
  }

  return best.text;
}

/** Headings with a hit themselves, otherwise those of the sections with the most hits. */
export function headingsOf(page: PageText, marker: Marker): PageText["headings"] {
  const counts = page.headings.map((heading) => 3 * new Set(marker.hits(heading.text)).size);
  for (const block of page.blocks) {
    if (block.heading > 0) {
      counts[block.heading - 1]! += new Set(marker.hits(block.text)).size;
    }
  }

  return page.headings
    .map((heading, index) => ({ heading, index, count: counts[index]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .slice(0, mostHeadings)
    .sort((a, b) => a.index - b.index)
    .map(({ heading }) => heading);
}

/** The whole text when it is short; otherwise windows that begin at a sentence, or shortly before a hit that is deep in one. */
function windows(text: string, marker: Marker): string[] {
  if (text.length <= longest) {
    return [text];
  }

  const sentences = [0, ...[...text.matchAll(/[.?!…]\s+/g)].map((match) => match.index + match[0].length)];
  const deep = wordsOf(text)
    .filter(({ word, end }) => marker.isHit(word) && end - sentences.findLast((start) => start < end)! > longest)
    .map(({ start }) => text.lastIndexOf(" ", start - before) + 1);
  return [...sentences.filter((start) => start < text.length).map((start) => cut(text, start)), ...deep.map((start) => ellipsis + cut(text, start))];
}

function cut(text: string, start: number): string {
  const rest = text.slice(start);
  if (rest.length <= longest) {
    return rest;
  }

  const end = rest.lastIndexOf(" ", longest);
  return `${rest.slice(0, end > 0 ? end : longest)}${ellipsis}`;
}
