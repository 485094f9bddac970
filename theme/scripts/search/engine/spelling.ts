import type { PageText } from "./pages";
import { wordsOf } from "./words";

/** A folded word as the pages write it, with its accents and capitals; of several spellings the one used most. */
export function spellingOn(pages: readonly PageText[], folded: string): string {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of [page.title, ...page.headings.map((heading) => heading.text), ...page.blocks.map((block) => block.text)]) {
      for (const { word, start, end } of wordsOf(text)) {
        if (word === folded) {
          const written = text.slice(start, end);
          counts.set(written, (counts.get(written) ?? 0) + 1);
        }
      }
    }
  }

  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [folded, 0] as [string, number])[0];
}
