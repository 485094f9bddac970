import type { Taken } from "./checks/complaints";

/** Names and ids that are taken. */
export interface TakenNames {
  names: Taken;
  ids: ReadonlySet<string>;
}

/** In milliseconds. Sending waits for the answer, and a stalled connection must not block it. */
const patience = 3_000;

/** Fetches the taken names from the site. Without an answer none are known; the editors' own check detects collisions. */
export async function fetchTaken(address: string): Promise<TakenNames> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const { ids, ...names } = (await response.json()) as Record<string, string[]>;
    return { names: new Map(Object.entries(names).map(([folder, slugs]) => [folder, new Set(slugs)])), ids: new Set(ids) };
  } catch {
    return { names: new Map(), ids: new Set() };
  }
}
