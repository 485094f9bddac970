/** A part of a whole that has to be divided: its usual size, and the least with which it makes sense. Both are whole numbers. */
export interface Share {
  readonly usual: number;
  readonly min: number;
  /** The most that it may get; without one it grows with the others. */
  readonly max?: number;
}

/**
 * Divides a whole number in proportion to the usual sizes, in whole numbers that add up exactly. No part gets less than its
 * minimum; a part with a maximum gets no more, unless all have one. At exactly the sum of the usual sizes each gets its usual size.
 * @returns null when the minima do not fit.
 */
export function allot(whole: number, shares: readonly Share[]): number[] | null {
  if (shares.reduce((sum, { min }) => sum + min, 0) > whole) {
    return null;
  }

  const fixed = new Map<number, number>();
  for (;;) {
    const free = shares.map((_, at) => at).filter((at) => !fixed.has(at));
    const left = whole - [...fixed.values()].reduce((sum, size) => sum + size, 0);
    const usual = free.reduce((sum, at) => sum + shares[at]!.usual, 0);
    const ideal = (at: number) => (usual === 0 ? left / free.length : (shares[at]!.usual / usual) * left);

    // Those that would get too little are settled first: giving them more leaves less for all others.
    const low = free.filter((at) => ideal(at) < shares[at]!.min);
    const high = free.filter((at) => ideal(at) > (shares[at]!.max ?? Infinity));
    const settled = low.length > 0 ? low : high.length < free.length ? high : [];
    if (settled.length === 0) {
      return rounded(left, free.map(ideal), free, fixed, shares);
    }

    for (const at of settled) {
      fixed.set(at, low.length > 0 ? shares[at]!.min : shares[at]!.max!);
    }
  }
}

/** Rounds down, and gives what is left to those that lost most; earlier parts first when equal. */
function rounded(left: number, ideals: readonly number[], free: readonly number[], fixed: ReadonlyMap<number, number>, shares: readonly Share[]): number[] {
  const sizes = shares.map((_, at) => fixed.get(at) ?? 0);
  // A fraction such as 19.999999999999996 stands for the whole number that it was computed for.
  const floors = ideals.map((ideal) => Math.floor(ideal + 1e-9));
  let rest = left - floors.reduce((sum, size) => sum + size, 0);
  const byLoss = free.map((at, index) => ({ at, index, loss: ideals[index]! - floors[index]! })).sort((a, b) => b.loss - a.loss || a.index - b.index);
  for (const { at, index } of byLoss) {
    sizes[at] = floors[index]! + (rest > 0 ? 1 : 0);
    rest -= rest > 0 ? 1 : 0;
  }

  return sizes;
}
