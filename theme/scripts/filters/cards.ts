import type { Choice } from "./choice";

/** What a card of the list says, and by which tags it is found. */
export interface Card {
  adres: string;
  opschrift: string;
  titel: string;
  samenvatting: string;
  etiketten: readonly Label[];
  vindplaatsen: Readonly<Record<string, readonly string[]>>;
}

/** A tag as it stands on a card, with the symbol before it and the class of its colour. */
export interface Label {
  tekst: string;
  merk: string;
  kleur: string;
}

/** All cards of one kind of page, in the order of the list. */
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

/** Within one kind of tag any of the ticked ones will do; every kind that has a tick must agree. */
export function matching(cards: readonly Card[], choice: Choice): Card[] {
  return cards.filter((card) => [...choice].every(([facet, chosen]) => card.vindplaatsen[facet]?.some((value) => chosen.has(value)) ?? false));
}

/** How many cards each tag of one kind would leave, given what is ticked of the other kinds. */
export function countsOf(facet: string, cards: readonly Card[], choice: Choice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of matching(cards, new Map([...choice].filter(([other]) => other !== facet)))) {
    for (const value of card.vindplaatsen[facet] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  return counts;
}
