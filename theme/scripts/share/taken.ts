import type { Taken } from "./checks/complaints";

/** What a new page cannot be called, and which ids are given out. */
export interface TakenNames {
  names: Taken;
  ids: ReadonlySet<string>;
}

/** In milliseconds. Who sends waits for the answer, and a line that hangs may not keep a story. */
const patience = 3_000;

/** Asks the site for its names. Without an answer nothing is known to be taken; the editors' own check sees it then. */
export async function fetchTaken(address: string): Promise<TakenNames> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const { ids, ...names } = (await response.json()) as Record<string, string[]>;
    return { names: new Map(Object.entries(names).map(([folder, slugs]) => [folder, new Set(slugs)])), ids: new Set(ids) };
  } catch {
    return { names: new Map(), ids: new Set() };
  }
}
