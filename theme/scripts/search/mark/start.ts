import { AddressKey } from "../address-key";

/** Marks the words with which a visitor came from the search, if that is where the visitor came from. */
export function startMarks(article: HTMLElement): void {
  const words = new URLSearchParams(location.search).get(AddressKey.Words);
  if (words) {
    void import("./marks").then(({ markWords }) => markWords(article, words));
  }
}
