/** What visitors narrow a search down by. */
export type FacetKind = "type" | "baken" | "agenda" | "thema" | "gemeente" | "rol";

/** `value` is a slug as in addresses. Values of one kind are alternatives; kinds combine. */
export interface Filter {
  kind: FacetKind;
  value: string;
}

/** `from` counts from 0. An empty text with filters is a browse. */
export interface Question {
  text: string;
  filters: Filter[];
  sort: "relevantie" | "datum";
  from: number;
  count: number;
}

/** A run of text; a hit is a word that was searched for. */
export interface Marked {
  text: string;
  hit: boolean;
}

/** A heading inside a page, with an address that leads there. */
export interface Heading {
  text: Marked[];
  url: string;
}

export interface Result {
  id: string;
  url: string;
  title: Marked[];
  /** Singular: "les". */
  kind: string;
  /** Municipality or phase; may be empty. */
  place: string;
  /** YYYY-MM-DD. */
  date: string;
  passage: Marked[];
  headings: Heading[];
}

export interface Answer {
  total: number;
  results: Result[];
  /** The question as it was understood, when a word was taken for a typing error. */
  meant: string | null;
  /** Words of the site near to those asked for; only when nothing was found. */
  nearest: string[];
  /** Folded words that were hit, to mark them on a page that is opened. */
  words: string[];
}

export interface FacetValue {
  kind: FacetKind;
  value: string;
  label: string;
  /** How many results the question would have with this value and the filters of other kinds. */
  count: number;
}

/** A file of the index is missing or damaged: say so, and search no further. */
export class SearchProblem extends Error {}

/** The same question always has the same answer, whatever was asked before. */
export interface Search {
  /** Rejects with SearchProblem, or with the signal's reason when it was aborted. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;

  /** Every value that has results or is chosen, in the order in which the site lists them. Fetches more than ask(); call it later. */
  facets(question: Question, signal?: AbortSignal): Promise<FacetValue[]>;
}

