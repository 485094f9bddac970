import type { PageText } from "./pages";
import type { Hit } from "./ranking";
import { wordsOf } from "./words";

/** The number of top results that are considered; their pages are fetched to be shown anyway. */
export const mostLeading = 10;

/** Moves a page whose title equals the question to the top of the results. */
export function byTitle(text: string, hits: readonly Hit[], pages: readonly PageText[]): Hit[] {
  const asked = foldedOf(text);
  return hits
    .map((hit, index) => ({ hit, isNamed: foldedOf(pages[index]!.title) === asked }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .map(({ hit }) => hit);
}

const foldedOf = (text: string): string => wordsOf(text).map(({ word }) => word).join(" ");
