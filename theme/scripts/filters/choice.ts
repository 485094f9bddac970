/** The visitor's selection: values by kind of tag, without empty kinds. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Parses ?baken=eigen-kracht&baken=integraal-werken&thema=jeugd; drops what is not a facet of this list. */
export function chosenFrom(query: string, facets: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  return new Map(
    facets.map((facet) => [facet, new Set(parameters.getAll(facet))] as const).filter(([, values]) => values.size > 0),
  );
}

/** The same selection as an address to share; empty when nothing is selected. */
export function toQuery(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const [facet, values] of choice) {
    for (const value of values) {
      parameters.append(facet, value);
    }
  }

  return parameters.size > 0 ? `?${parameters}` : "";
}
