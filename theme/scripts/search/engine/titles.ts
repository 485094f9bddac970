import type { PageText } from "./pages";
import type { Hit } from "./ranking";
import { wordsOf } from "./words";

/** How many of the first results are looked at; their pages are fetched to be shown anyway. */
export const mostLeading = 10;

/** The first results again, with before all others a page whose title is the question, word for word. */
export function byTitle(text: string, hits: readonly Hit[], pages: readonly PageText[]): Hit[] {
  const asked = foldedOf(text);
  return hits
    .map((hit, index) => ({ hit, isNamed: foldedOf(pages[index]!.title) === asked }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .map(({ hit }) => hit);
}

const foldedOf = (text: string): string => wordsOf(text).map(({ word }) => word).join(" ");
