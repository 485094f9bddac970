import { SearchProblem } from "./api";
import { Bytes } from "./bytes";

/** Long enough for a few kilobytes on any usable connection. */
const patience = 20_000;

/** Fetches and caches each file of the index. Failed requests are retried the next time. */
export class Files {
  readonly #known = new Map<string, Promise<unknown>>();

  /** The parsed file; the same object each time. */
  get<T>(address: string, read: (bytes: Bytes) => T): Promise<T> {
    let known = this.#known.get(address) as Promise<T> | undefined;
    if (!known) {
      known = fetchBytes(address).then(read);
      this.#known.set(address, known);
      known.catch(() => this.#known.delete(address));
    }

    return known;
  }

  /** The next time, the file is fetched anew. */
  forget(address: string): void {
    this.#known.delete(address);
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
