import type { Meaning } from "./meanings";
import type { Query } from "./question";
import type { Term } from "./terms";

/** A page or place with its score; higher is better. */
export interface Hit {
  page: number;
  score: number;
}

/** The hits of a question, the best first. */
export interface Ranking {
  pages: Hit[];
  /** The number of pages, from the first, that answer the question; the others touch on it. */
  good: number;
  /** The number of pages, from the first, that have the whole question as their name. */
  named: number;
  places: Hit[];
}

const maxImpact = 31;
/** The bonus for a phrase, relative to the weight of a word. */
const phraseWeight = 0.5;
/** Pages that score below this fraction of the best page are omitted. */
const leastShare = 0.25;
/** Pages that score below this fraction of the best page touch on the question at most. */
const goodShare = 0.5;
/** Above 0: a page with more of the words ranks above one with fewer words in a better field. */
const sharePower = 0.5;
/** In longer questions, mostly sentences, some words only link the others; a page without these answers no less. */
const mostInShare = 2;
/** Above 1: one word that a page is about counts more than two that it mentions. */
const fitPower = 1.2;
/** Below 1: dampens the weight of very rare words. */
const rarityPower = 0.5;
/** A place is shown when most of the question is in its name: on average, words in its description fit less than this. */
const leastFitOfPlace = 0.42;
/** A place whose name is part of a longer question is shown when the name is on at most this fraction of the pages. */
const mostCalled = 1 / 10;

/**
 * The matching pages, the best first; ties are in list order.
 *
 * @param pages The number of pages; places are numbered from there.
 */
export function rank(
  query: Pick<Query, "meanings" | "phrases" | "name" | "names">, pages: number, places: number, allowed: (page: number) => boolean,
): Ranking {
  const scores = new Float64Array(pages + places);
  const shares = new Float64Array(pages + places);
  const asked = query.meanings.reduce((sum, meaning) => sum + addMeaning(meaning, pages, scores, shares), 0);

  for (const phrase of query.phrases) {
    const rarity = phraseWeight * rarityOf(phrase.frequency, pages);
    phrase.pages.forEach((page, index) => (scores[page]! += (rarity * phrase.impacts[index]!) / maxImpact));
  }

  const named = new Map(query.name?.pages.map((page, index) => [page, query.name!.impacts[index]!]));
  const power = query.meanings.length <= mostInShare ? sharePower : 0;
  const score = (page: number): number => scores[page]! * shares[page]! ** power;
  const order = (a: Hit, b: Hit): number => (named.get(b.page) ?? 0) - (named.get(a.page) ?? 0) || b.score - a.score || a.page - b.page;
  const least = leastShare * shares.subarray(0, pages).reduce((most, share) => Math.max(most, share), 0);
  const hits: Hit[] = [];
  for (let page = 0; page < pages; page++) {
    // Filters remove pages; they do not bring in pages with a low score.
    if (named.has(page) ? allowed(page) : shares[page]! > 0 && shares[page]! >= least && allowed(page)) {
      hits.push({ page, score: score(page) });
    }
  }

  // In a question about Woerden and the municipality, the first name says where to go.
  const isCalled = new Set(query.names.flatMap((name) => [...name.pages]));
  const called = rarityOf(mostCalled * pages, pages);
  const top = hits.reduce((most, hit) => Math.max(most, hit.score), 0);
  return {
    pages: hits.sort(order),
    good: hits.filter((hit) => named.has(hit.page) || hit.score >= goodShare * top).length,
    named: hits.filter((hit) => named.has(hit.page)).length,
    places: Array.from({ length: places }, (_, index) => pages + index)
      .filter((place) => named.has(place) || scores[place]! >= leastFitOfPlace * asked || (isCalled.has(place) && shares[place]! > called))
      .map((place) => ({ page: place, score: score(place) }))
      .sort(order),
  };
}

/** Combines the interpretations of a word like probabilities. @returns what a page scores that the word fits completely */
function addMeaning(meaning: Meaning, pages: number, scores: Float64Array, shares: Float64Array): number {
  const fit = new Float64Array(scores.length);
  const weights = new Float64Array(scores.length);
  const add = (page: number, impact: number, weight: number): void => {
    fit[page] = 1 - (1 - fit[page]!) * (1 - impact * weight);
    weights[page] = Math.max(weights[page]!, weight);
  };
  for (const { terms, weight } of meaning.readings) {
    if (terms.length === 1) {
      const { pages: found, impacts } = terms[0]!;
      for (let index = 0; index < found.length; index++) {
        add(found[index]!, impacts[index]! / maxImpact, weight);
      }
    } else {
      for (const [page, impact] of together(terms)) {
        add(page, impact, weight);
      }
    }
  }

  // A page that only has another word for it is half a page: a rare word stays rare when it has a common synonym.
  const frequency = weights.subarray(0, pages).reduce((sum, weight) => sum + weight, 0);
  const rarity = meaning.trust * rarityOf(frequency, pages);
  for (let page = 0; page < fit.length; page++) {
    if (fit[page]! > 0) {
      scores[page]! += rarity * fit[page]! ** fitPower;
      shares[page]! += rarity;
    }
  }

  return rarity;
}

/** Pages with every one of the terms, each with the lowest of its impacts. */
function together(terms: readonly Term[]): Map<number, number> {
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
