import type { Meaning } from "./meanings";
import type { Query } from "./question";

/** A page with its score; higher is better. */
export interface Hit {
  page: number;
  score: number;
}

const maxImpact = 31;
/** The bonus for a phrase, relative to the weight of a word. */
const phraseWeight = 0.5;
/** Pages that score below this fraction of the best page are omitted. */
const leastShare = 0.25;
/** Above 0: a page with more of the words ranks above one with fewer words in a better field. */
const sharePower = 0.5;
/** Below 1: dampens the weight of very rare words. */
const rarityPower = 0.5;

/** The matching pages, the best first; ties are in list order. */
export function rank({ meanings, phrases }: Pick<Query, "meanings" | "phrases">, pages: number, allowed: (page: number) => boolean): Hit[] {
  const scores = new Float64Array(pages);
  const shares = new Float64Array(pages);
  for (const meaning of meanings) {
    addMeaning(meaning, scores, shares);
  }

  for (const phrase of phrases) {
    const rarity = phraseWeight * rarityOf(phrase.frequency, pages);
    phrase.pages.forEach((page, index) => (scores[page]! += (rarity * phrase.impacts[index]!) / maxImpact));
  }

  const least = leastShare * shares.reduce((most, share) => Math.max(most, share), 0);
  const hits: Hit[] = [];
  for (let page = 0; page < pages; page++) {
    // Filters remove pages; they do not bring in pages with a low score.
    if (shares[page]! > 0 && shares[page]! >= least && allowed(page)) {
      hits.push({ page, score: scores[page]! * shares[page]! ** sharePower });
    }
  }

  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Combines the interpretations of a word like probabilities. */
function addMeaning(meaning: Meaning, scores: Float64Array, shares: Float64Array): void {
  const fit = new Float64Array(scores.length);
  for (const reading of meaning.readings) {
    for (const [page, impact] of fits(reading.terms)) {
      fit[page] = 1 - (1 - fit[page]!) * (1 - impact * reading.weight);
    }
  }

  const rarity = rarityOf(fit.reduce((count, value) => count + (value > 0 ? 1 : 0), 0), fit.length);
  fit.forEach((value, page) => {
    if (value > 0) {
      scores[page]! += rarity * value;
      shares[page]! += rarity;
    }
  });
}

/** Pages with every one of the terms, each with the lowest of its impacts. */
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

/** Rare words say more. */
const rarityOf = (frequency: number, pages: number): number => Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5)) ** rarityPower;
