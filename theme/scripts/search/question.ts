import type { FacetKind, Filter, Question } from "./engine/api";

/** The number of results per page. */
export const step = 10;

/** The number of results while the visitor is typing: most will be gone with the next letter. */
export const few = 4;

/** The maximum number of results: beyond it another question works better. */
export const most = 200;

export const headings: Record<FacetKind, string> = {
  type: "Soort",
  baken: "Baken",
  agenda: "Agenda",
  thema: "Thema",
  gemeente: "Gemeente",
  rol: "Rol",
  patroon: "Patroon",
};

export const kinds = Object.keys(headings) as FacetKind[];

/** Parses `?q=zorg&baken=eigen-kracht&sorteer=datum&aantal=20`; drops invalid values. */
export function questionFrom(query: string): Question {
  const parameters = new URLSearchParams(query);
  const count = Math.ceil(Number(parameters.get("aantal")) / step) * step;
  return {
    text: parameters.get("q") ?? "",
    filters: kinds.flatMap((kind) => [...new Set(parameters.getAll(kind))].map((value) => ({ kind, value }))),
    sort: parameters.get("sorteer") === "datum" ? "datum" : "relevantie",
    from: 0,
    count: count > step ? Math.min(count, most) : step,
  };
}

/** The same question as an address to share. */
export function addressOf(question: Question): string {
  const parameters = new URLSearchParams();
  if (question.text) {
    parameters.set("q", question.text);
  }

  for (const { kind, value } of question.filters) {
    parameters.append(kind, value);
  }

  if (question.sort === "datum") {
    parameters.set("sorteer", "datum");
  }

  if (question.count > step) {
    parameters.set("aantal", String(question.count));
  }

  return parameters.size > 0 ? `/zoeken/?${parameters}` : "/zoeken/";
}

/** For an empty question the page shows its initial content. */
export function isBlank(question: Question): boolean {
  return question.text.trim() === "" && question.filters.length === 0;
}

export function isSame(one: Filter, other: Filter): boolean {
  return one.kind === other.kind && one.value === other.value;
}
