/**
 * Query keys shared by the search and the pages it links to. A const enum, because it leaves no trace in the scripts: a constant would
 * become one more chunk to fetch on every page.
 */
export const enum AddressKey {
  /** The words to highlight in the opened page. */
  Words = "zoek",
}
