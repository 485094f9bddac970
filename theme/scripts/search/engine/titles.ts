import type { PageText } from "./pages";
import type { Hit } from "./ranking";
import { wordsOf } from "./words";

/** Moves a page whose title equals the question to the top of the results. */
export function byTitle(whole: string, hits: readonly Hit[], pages: readonly PageText[]): Hit[] {
  return hits
    .map((hit, index) => ({ hit, isNamed: foldedOf(pages[index]!.title) === whole }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .map(({ hit }) => hit);
}

const foldedOf = (text: string): string => wordsOf(text).map(({ word }) => word).join(" ");
