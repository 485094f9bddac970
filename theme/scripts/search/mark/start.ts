import { AddressKey } from "../address-key";

/** Highlights the searched words, for a visitor who came from the search. */
export function startMarks(article: HTMLElement): void {
  const words = new URLSearchParams(location.search).get(AddressKey.Words);
  if (words) {
    void import("./marks").then(({ markWords }) => markWords(article, words));
  }
}
