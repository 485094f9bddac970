import { AddressKey } from "./address-key";
import type { Answer, Result } from "./engine/api";
import { wordsOf } from "./engine/words";

/** More words make a long address, and a page with too many highlights. */
const most = 24;

/** The words to highlight in the page of a result: first those in the snippet, then other hits. */
export function wordsFor({ title, passage, headings }: Result, { words }: Answer): string[] {
  const shown = [title, passage, ...headings.map(({ text }) => text)].flat().filter(({ hit }) => hit);
  return [...new Set([...shown.flatMap(({ text }) => wordsOf(text).map(({ word }) => word)), ...words])].slice(0, most);
}

/** The address of a page, with the words to highlight. */
export function withWords(address: string, words: readonly string[]): string {
  const url = new URL(address, location.href);
  if (words.length > 0) {
    url.searchParams.set(AddressKey.Words, words.join(" "));
  }

  return url.pathname + url.search + url.hash;
}
