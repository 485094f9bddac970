import type { Meaning } from "./meanings";

/** A page and how well it fits; a higher score is better. */
export interface Hit {
  page: number;
  score: number;
}

const maxImpact = 15;
/** Pages that have less than this of what the best page has are left out. */
const leastShare = 0.4;

/** The pages that fit, the best first; of equals the one that the site lists first. */
export function rank(meanings: readonly Meaning[], pages: number, allowed: (page: number) => boolean): Hit[] {
  const scores = new Float64Array(pages);
  const shares = new Float64Array(pages);
  const best = new Float32Array(pages);
  for (const meaning of meanings) {
    best.fill(0);
    for (const reading of meaning.readings) {
      for (const [page, fit] of fits(reading.terms)) {
        best[page] = Math.max(best[page]!, fit * reading.weight);
      }
    }

    const rarity = rarityOf(best, pages);
    for (let page = 0; page < pages; page++) {
      if (best[page]! > 0) {
        scores[page]! += rarity * best[page]!;
        shares[page]! += rarity;
      }
    }
  }

  const hits: Hit[] = [];
  let most = 0;
  for (let page = 0; page < pages; page++) {
    if (scores[page]! > 0 && allowed(page)) {
      most = Math.max(most, shares[page]!);
      hits.push({ page, score: scores[page]! * shares[page]! });
    }
  }

  return hits.filter((hit) => shares[hit.page]! >= most * leastShare).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Pages that have every one of the terms, with the weakest fit. */
function fits(terms: Meaning["readings"][number]["terms"]): Map<number, number> {
  let found: Map<number, number> | undefined;
  for (const term of terms) {
    const next = new Map<number, number>();
    term.pages.forEach((page, index) => {
      const before = found ? found.get(page) : 1;
      if (before !== undefined) {
        next.set(page, Math.min(before, term.impacts[index]! / maxImpact));
      }
    });
    found = next;
  }

  return found ?? new Map();
}

/** A word that few pages have tells more. */
function rarityOf(best: Float32Array, pages: number): number {
  let frequency = 0;
  for (const fit of best) {
    frequency += fit > 0 ? 1 : 0;
  }

  return Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
}
