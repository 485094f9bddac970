import { codeOf } from "../core/code";
import { mostPiles, type Kept } from "../core/file";
import type { Filled, Pile } from "../core/piles";

/** The piles that lie on the table, and who looks at them. */
export class Table {
  #kept: Kept = { piles: [], own: [] };
  readonly #listeners: (() => void)[] = [];

  get piles(): readonly Pile[] {
    return this.#kept.piles;
  }

  get own(): readonly string[] {
    return this.#kept.own;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  begin(kept: Kept): void {
    this.#kept = kept;
    this.#listeners.forEach((listener) => listener());
  }

  /**
   * Adds results to the pile with this name and year, or makes it.
   * @param isOnce whether a code that the pile has already is somebody's own, pasted again
   * @returns how many were added; null when there is no room for another pile
   */
  add(name: string, year: number, results: readonly Filled[], isOnce: boolean): number | null {
    const at = this.piles.findIndex((pile) => pile.name === name && pile.year === year);
    if (at < 0 && this.piles.length >= mostPiles) {
      return null;
    }

    const before = this.piles[at]?.results ?? [];
    const known = new Set(before.map(({ result }) => codeOf(result)));
    const fresh = isOnce ? results.filter(({ result }) => !known.has(codeOf(result))) : results;
    if (fresh.length > 0) {
      const pile = { name, year, results: [...before, ...fresh] };
      this.begin({ ...this.#kept, piles: at < 0 ? [...this.piles, pile] : this.piles.with(at, pile) });
    }

    return fresh.length;
  }

  /** Adds the piles of a file. Statements of one group mean nothing to another. @returns whether there was room for all */
  open({ piles, own }: Kept): boolean {
    const keepsOwn = this.piles.length === 0 || JSON.stringify(own) === JSON.stringify(this.own);
    const all = [...this.piles, ...piles.map((pile) => (keepsOwn ? pile : { ...pile, results: pile.results.map(({ result }) => ({ result, own: [] })) }))];
    this.begin({ piles: merged(all).slice(0, mostPiles), own: keepsOwn ? own : this.own });
    return merged(all).length <= mostPiles;
  }

  remove(pile: Pile): void {
    this.begin({ ...this.#kept, piles: this.piles.filter((other) => other !== pile) });
  }
}

/** Each person sends a file of their own: those of one name and year are one pile. */
function merged(piles: readonly Pile[]): Pile[] {
  const found = new Map<string, Pile>();
  for (const pile of piles) {
    const key = `${pile.year} ${pile.name}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, results: [...before.results, ...pile.results] } : pile);
  }

  return [...found.values()];
}
