import type { Choice } from "../../filters/choice";
import { countsOf, matching, type Narrowable } from "../../filters/matching";

/** What a choice leaves of a list. */
export interface Narrowed<Item> {
  readonly items: ReadonlySet<Item>;
  /** For each kind of value, how many items each of them would leave beside the rest of the choice. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The line above the list. */
  readonly words: string;
}

export const narrowed = <Item extends Narrowable>(items: readonly Item[], facets: readonly string[], choice: Choice): Narrowed<Item> => {
  const left = matching(items, choice);
  return {
    items: new Set(left),
    counts: new Map(facets.map((facet) => [facet, countsOf(facet, items, choice)])),
    words: wordsOf(left.length, items.length, choice.size > 0),
  };
};

function wordsOf(left: number, all: number, isNarrowed: boolean): string {
  if (!isNarrowed) {
    return questions(all);
  }

  return left === 0 ? "Geen vraag past bij al deze keuzes samen." : `${left} van ${questions(all)}`;
}

const questions = (count: number): string => `${count.toLocaleString("nl")} ${count === 1 ? "vraag" : "vragen"}`;
