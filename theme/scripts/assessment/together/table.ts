import { codeOf } from "../core/code";
import { mostPiles, type Kept } from "../core/file";
import type { Filled, Pile } from "../core/piles";

/** The piles that lie on the table, and who looks at them. */
export class Table {
  #kept: Kept = { piles: [], own: [] };
  readonly #listeners: (() => void)[] = [];

  /** What somebody typed here and has nowhere else yet: forms of paper, and what the group will do. */
  readonly typed = new Set<"formulieren" | "acties">();

  get piles(): readonly Pile[] {
    return this.#kept.piles;
  }

  get own(): readonly string[] {
    return this.#kept.own;
  }

  /** All that lies there, to put back. */
  get kept(): Kept {
    return this.#kept;
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
    if (!isOnce) {
      this.typed.add("formulieren");
    }

    const fresh = isOnce ? results.filter(({ result }) => !known.has(codeOf(result))) : results;
    if (fresh.length > 0) {
      const pile = { name, year, results: [...before, ...fresh] };
      this.begin({ ...this.#kept, piles: at < 0 ? [...this.piles, pile] : this.piles.with(at, pile) });
    }

    return fresh.length;
  }

  /** Adds the piles of a file. Statements of one group mean nothing to another. @returns what of it does not lie on the table as it was */
  open({ piles, own }: Kept): Opened {
    const isForeign = own.length > 0 && this.own.length > 0 && JSON.stringify(own) !== JSON.stringify(this.own);
    const { all, repeated } = merged(this.piles, isForeign ? piles.map(withoutOwn) : piles);
    this.begin({ piles: all.slice(0, mostPiles), own: this.own.length > 0 ? this.own : own });
    return { isForeign, repeated, hasRoom: all.length <= mostPiles };
  }

  remove(pile: Pile): void {
    this.begin({ ...this.#kept, piles: this.piles.filter((other) => other !== pile) });
  }
}

/** What of a file does not lie on the table as it was. */
export interface Opened {
  /** Whether its group had statements of its own, and the table has those of another. */
  readonly isForeign: boolean;
  /** How many of its results were there already. */
  readonly repeated: number;
  /** Whether there was room for all its piles. */
  readonly hasRoom: boolean;
}

const withoutOwn = (pile: Pile): Pile => ({ ...pile, results: pile.results.map(({ result }) => ({ result, own: [] })) });

/** Each person sends a file of their own: those of one name and year are one pile. A file that is opened twice, or whose code was pasted, counts once. */
function merged(before: readonly Pile[], added: readonly Pile[]): { all: Pile[]; repeated: number } {
  const found = new Map(before.map((pile) => [keyOf(pile), pile]));
  let repeated = 0;
  for (const pile of added) {
    const there = found.get(keyOf(pile))?.results ?? [];
    const codes = new Set(pile.results.map(({ result }) => codeOf(result)));
    // Of the two, the one in the file also has the answers to statements of the group itself.
    const others = there.filter(({ result }) => !codes.has(codeOf(result)));
    repeated += there.length - others.length;
    found.set(keyOf(pile), { ...pile, results: [...others, ...pile.results] });
  }

  return { all: [...found.values()], repeated };
}

const keyOf = ({ name, year }: Pile): string => `${year} ${name}`;
