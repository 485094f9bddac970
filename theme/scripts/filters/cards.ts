import type { Narrowable } from "./matching";

/** The content of a card of the list, and its tags. */
export interface Card extends Narrowable {
  adres: string;
  lijnen: readonly { merk: string; plaats: string }[];
  merken: readonly { merk: string; kleur: string; x: number; y: number }[];
  merk: string;
  opschrift: string;
  titel: string;
  vast: string;
  samenvatting: string;
  etiketten: readonly Label[];
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
  vlak: string;
  maat: string;
  kaarten: readonly Card[];
}

export async function fetchCards(address: string): Promise<Cards> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  return (await response.json()) as Cards;
}
