import type { Taken } from "./checks/complaints";

/** What a new page cannot be called, and which ids are given out. */
export interface TakenNames {
  names: Taken;
  ids: ReadonlySet<string>;
}

/** Asks the site for its names. Without an answer nothing is known to be taken; the editors' own check sees it then. */
export async function fetchTaken(address: string): Promise<TakenNames> {
  try {
    const response = await fetch(address);
    const { ids, ...names } = (await response.json()) as Record<string, string[]>;
    return { names: new Map(Object.entries(names).map(([folder, slugs]) => [folder, new Set(slugs)])), ids: new Set(ids) };
  } catch {
    return { names: new Map(), ids: new Set() };
  }
}
