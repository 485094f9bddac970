import { SearchProblem } from "./api";
import { Bytes } from "./bytes";

/** Nobody waits longer than this for a few kilobytes. */
const patience = 20_000;

/** Fetches each file of the index once. What failed is asked for again the next time. */
export class Files {
  readonly #known = new Map<string, Promise<unknown>>();

  /** What `read` made of the file; the same object each time. */
  get<T>(address: string, read: (bytes: Bytes) => T): Promise<T> {
    let known = this.#known.get(address) as Promise<T> | undefined;
    if (!known) {
      known = fetchBytes(address).then(read);
      this.#known.set(address, known);
      known.catch(() => this.#known.delete(address));
    }

    return known;
  }
}

async function fetchBytes(address: string): Promise<Bytes> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || !response.body) {
      throw new SearchProblem(`${address}: ${response.status}`);
    }

    const unpacked = response.body.pipeThrough(new DecompressionStream("deflate-raw"));
    return new Bytes(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch (problem) {
    throw problem instanceof SearchProblem ? problem : new SearchProblem(`${address}: ${problem}`);
  }
}
