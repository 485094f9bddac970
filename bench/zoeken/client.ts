import type { Search } from "../../theme/scripts/search/engine/api";
import { open } from "../../theme/scripts/search/engine/open";

let engine: Search;

export async function ready(base: string): Promise<void> {
  engine = open(`${base}zoeken/index.bin`);
}

export async function search(text: string, count: number): Promise<{ id: string }[]> {
  const { results } = await engine.ask({ text, filters: [], sort: "relevantie", from: 0, count });
  return results.map((result) => ({ id: result.url.split("/").at(-2) ?? "" }));
}
