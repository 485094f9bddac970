import { AddressKey } from "./address-key";

/** The address of a page, with the words to highlight. */
export function withWords(address: string, words: readonly string[]): string {
  const url = new URL(address, location.href);
  if (words.length > 0) {
    url.searchParams.set(AddressKey.Words, words.join(" "));
  }

  return url.pathname + url.search + url.hash;
}
