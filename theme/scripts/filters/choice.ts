/** What the visitor ticked: for each kind of tag its values. A kind without values is not in it. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads ?baken=eigen-kracht&baken=integraal-werken&thema=jeugd; what is no facet of this list is left out. */
export function chosenFrom(query: string, facets: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  return new Map(
    facets.map((facet) => [facet, new Set(parameters.getAll(facet))] as const).filter(([, values]) => values.size > 0),
  );
}

/** The same choice as an address to share; empty when nothing is chosen. */
export function toQuery(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const [facet, values] of choice) {
    for (const value of values) {
      parameters.append(facet, value);
    }
  }

  return parameters.size > 0 ? `?${parameters}` : "";
}
