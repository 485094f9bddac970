import type { Meaning } from "./meanings";
import type { Query } from "./question";

/** A page and how well it fits; a higher score is better. */
export interface Hit {
  page: number;
  score: number;
}

const maxImpact = 15;
/** What words that stand together add, of what a word alone counts for. */
const phraseWeight = 0.5;
/** Pages that have less than this of what the best page has are left out. */
const leastShare = 0.4;

/** The pages that fit, the best first; of equals the one that the site lists first. */
export function rank({ meanings, phrases }: Pick<Query, "meanings" | "phrases">, pages: number, allowed: (page: number) => boolean): Hit[] {
  const scores = new Float64Array(pages);
  const shares = new Float64Array(pages);
  const best = new Float32Array(pages);
  for (const meaning of meanings) {
    best.fill(0);
    for (const reading of meaning.readings) {
      for (const [page, fit] of fits(reading.terms)) {
        best[page] = 1 - (1 - best[page]!) * (1 - fit * reading.weight);
      }
    }

    const rarity = rarityOf(best.reduce((count, fit) => count + (fit > 0 ? 1 : 0), 0), pages);
    for (let page = 0; page < pages; page++) {
      if (best[page]! > 0) {
        scores[page]! += rarity * best[page]!;
        shares[page]! += rarity;
      }
    }
  }

  for (const phrase of phrases) {
    const rarity = phraseWeight * rarityOf(phrase.frequency, pages);
    phrase.pages.forEach((page, index) => (scores[page]! += (rarity * phrase.impacts[index]!) / maxImpact));
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
const rarityOf = (frequency: number, pages: number): number => Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
