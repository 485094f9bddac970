import type { Choice } from "./choice";

/** The content of a card of the list, and its tags. */
export interface Card {
  adres: string;
  opschrift: string;
  titel: string;
  samenvatting: string;
  etiketten: readonly Label[];
  vindplaatsen: Readonly<Record<string, readonly string[]>>;
}

/** A tag as a card shows it, with its icon and the class of its colour. */
export interface Label {
  tekst: string;
  merk: string;
  kleur: string;
}

/** All cards of one type, in list order. */
export interface Cards {
  soort: string;
  merk: string;
  kaarten: readonly Card[];
}

export async function fetchCards(address: string): Promise<Cards> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  return (await response.json()) as Cards;
}

/** Tags of one kind are alternatives; kinds combine. */
export function matching(cards: readonly Card[], choice: Choice): Card[] {
  return cards.filter((card) => [...choice].every(([facet, chosen]) => card.vindplaatsen[facet]?.some((value) => chosen.has(value)) ?? false));
}

/** How many cards each tag of one kind would leave, given the selection in other kinds. */
export function countsOf(facet: string, cards: readonly Card[], choice: Choice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of matching(cards, new Map([...choice].filter(([other]) => other !== facet)))) {
    for (const value of card.vindplaatsen[facet] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  return counts;
}
