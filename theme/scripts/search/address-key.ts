/**
 * Keys that the search and the page it leads to agree on. An enum, because that leaves no trace in the scripts: a constant would
 * become one more file to fetch on every page.
 */
export const enum AddressKey {
  /** Under this key the page that opens finds the words to mark. */
  Words = "zoek",
}
