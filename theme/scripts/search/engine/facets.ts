import type { FacetKind, Filter } from "./api";
import type { Bytes } from "./bytes";

export interface FacetPages {
  kind: FacetKind;
  value: string;
  label: string;
  pages: readonly number[];
}

/** The values by which pages are filtered and sorted. */
export interface Facets {
  /** The date of each page, as an increasing number. */
  days: readonly number[];
  values: readonly FacetPages[];
}

export function readFacets(bytes: Bytes): Facets {
  return {
    days: bytes.list(() => bytes.number()),
    values: bytes.list(() => ({ kind: bytes.text() as FacetKind, value: bytes.text(), label: bytes.text(), pages: bytes.rising() })),
  };
}

/** Whether a page matches the filters: values of one kind are alternatives, kinds combine. */
export function passes(filters: readonly Filter[], facets: Facets): (page: number) => boolean {
  const kinds = new Map<FacetKind, Set<number>>();
  for (const { kind, value } of filters) {
    const pages = facets.values.find((facet) => facet.kind === kind && facet.value === value)?.pages ?? [];
    kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...pages]));
  }

  return (page) => [...kinds.values()].every((pages) => pages.has(page));
}
