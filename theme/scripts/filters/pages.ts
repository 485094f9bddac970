import type { Choice } from "./choice";

/** A page as the site lists it for programs. */
export interface PageEntry {
  titel: string;
  samenvatting: string;
  url: string;
  soort: string;
  bakens: string[];
  agenda: string[];
  themas: string[];
  rollen: string[];
  gemeenten: string[];
}

const values: Record<string, (page: PageEntry) => string[]> = {
  baken: (page) => page.bakens,
  agenda: (page) => page.agenda,
  thema: (page) => page.themas,
  rol: (page) => page.rollen,
  gemeente: (page) => page.gemeenten,
};

export async function fetchPages(address: string): Promise<PageEntry[]> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  const list = (await response.json()) as { paginas: PageEntry[] };
  return list.paginas;
}

/** Within one kind of tag any of the ticked ones will do; every kind that has a tick must agree. */
export function matching(pages: readonly PageEntry[], choice: Choice): PageEntry[] {
  return pages.filter((page) =>
    [...choice].every(([facet, chosen]) => values[facet]?.(page).some((value) => chosen.has(value)) ?? false),
  );
}
