import type { FacetKind, Filter } from "./api";
import type { Bytes } from "./bytes";

export interface FacetPages {
  kind: FacetKind;
  value: string;
  label: string;
  pages: readonly number[];
}

/** What pages are narrowed down and sorted by. */
export interface Facets {
  /** For each page its day, as a number that rises. */
  days: readonly number[];
  values: readonly FacetPages[];
}

export function readFacets(bytes: Bytes): Facets {
  return {
    days: bytes.list(() => bytes.number()),
    values: bytes.list(() => ({ kind: bytes.text() as FacetKind, value: bytes.text(), label: bytes.text(), pages: bytes.rising() })),
  };
}

/** Whether a page passes the filters: within a kind any of the values will do, every kind must agree. */
export function passes(filters: readonly Filter[], facets: Facets): (page: number) => boolean {
  const kinds = new Map<FacetKind, Set<number>>();
  for (const { kind, value } of filters) {
    const pages = facets.values.find((facet) => facet.kind === kind && facet.value === value)?.pages ?? [];
    kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...pages]));
  }

  return (page) => [...kinds.values()].every((pages) => pages.has(page));
}
