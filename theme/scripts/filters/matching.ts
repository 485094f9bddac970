import type { Choice } from "./choice";

/** What can be narrowed: its values of each kind. */
export interface Narrowable {
  readonly vindplaatsen: Readonly<Record<string, readonly string[]>>;
}

/** Values of one kind are alternatives; kinds combine. */
export function matching<Item extends Narrowable>(items: readonly Item[], choice: Choice): Item[] {
  return items.filter((item) => [...choice].every(([facet, chosen]) => item.vindplaatsen[facet]?.some((value) => chosen.has(value)) ?? false));
}

/** How many items each value of one kind would leave, given the selection in other kinds. */
export function countsOf(facet: string, items: readonly Narrowable[], choice: Choice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of matching(items, new Map([...choice].filter(([other]) => other !== facet)))) {
    for (const value of item.vindplaatsen[facet] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  return counts;
}
