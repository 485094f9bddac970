import { open } from "../../search/engine/open";
import type { Search } from "../../search/engine/api";

/** More than anybody looks through to choose a piece. */
const most = 40;

let search: Search | undefined;

/** Ids of pages for the words, the best first. Fetches files of the index only. */
export async function searched(words: string, signal: AbortSignal): Promise<string[]> {
  search ??= open(document.querySelector<HTMLElement>("[data-zoekindex]")!.dataset.zoekindex!);
  const { results } = await search.ask({ text: words, filters: [], sort: "relevantie", from: 0, count: most }, signal);
  return results.map(({ id }) => id);
}
