/** Questions that are asked one at a time. */
export interface Round<Item> {
  readonly items: readonly Item[];
  /** Index of the one that is asked now. */
  readonly at: number;
}

/** @param seed of the order; null for the order that they are in */
export const roundOf = <Item>(items: readonly Item[], seed: number | null): Round<Item> => ({
  items: seed === null ? items : shuffled(items, seed),
  at: 0,
});

/** The next or the one before; the same at either end. */
export const stepped = <Item>(round: Round<Item>, by: -1 | 1): Round<Item> => ({
  ...round,
  at: Math.max(0, Math.min(round.items.length - 1, round.at + by)),
});

/** The same items in an order that only the seed decides. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const left = [...items];
  const random = numbersFrom(seed);
  for (let last = left.length - 1; last > 0; last--) {
    const other = random() % (last + 1);
    [left[last], left[other]] = [left[other]!, left[last]!];
  }

  return left;
}

/** Whole numbers of 32 bits that look random (xorshift). */
function numbersFrom(seed: number): () => number {
  // Zero would stay zero; the multiplication spreads seeds that are near each other.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
