import type { PageText } from "./pages";
import { wordsOf } from "./words";

/** Compared with one inside a sentence: at its beginning a capital says nothing. */
const firstOfSentence = 0.1;

/** The spelling of a folded word on the pages, with accents and capitals; the most frequent of several. */
export function spellingOn(pages: readonly PageText[], folded: string): string {
  const counts = new Map<string, number>([[folded, 0]]);
  for (const text of pages.flatMap((page) => [page.title, ...page.headings.map((heading) => heading.text), ...page.blocks.map((block) => block.text)])) {
    for (const { word, start, end } of wordsOf(text)) {
      if (word === folded) {
        const isFirst = start === 0 || /[.?!:‘“"]$/.test(text.slice(0, start).trimEnd());
        const written = isFirst ? text.charAt(start).toLowerCase() + text.slice(start + 1, end) : text.slice(start, end);
        counts.set(written, (counts.get(written) ?? 0) + (isFirst ? firstOfSentence : 1));
      }
    }
  }

  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
