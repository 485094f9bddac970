/** The kinds of filters for a search. */
export type FacetKind = "type" | "baken" | "agenda" | "thema" | "gemeente" | "rol" | "patroon";

/** `value` is a slug as in addresses. Values of one kind are alternatives; kinds combine. */
export interface Filter {
  kind: FacetKind;
  value: string;
}

/** `from` is 0-based. An empty text with filters lists all matching pages. */
export interface Question {
  text: string;
  filters: Filter[];
  sort: "relevantie" | "datum";
  from: number;
  count: number;
  /** Whether the visitor is typing: then a question that has only just begun is not answered. */
  isTyping?: boolean;
}

/** A run of text; a hit is a word that was searched for. */
export interface Marked {
  text: string;
  hit: boolean;
}

/** A heading in a page, with its address. */
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
  /** Municipality or agenda; may be empty. */
  place: string;
  /** YYYY-MM-DD. */
  date: string;
  passage: Marked[];
  headings: Heading[];
  /** Folded words to highlight in the opened page: those of the question, or the other word by which the page was found. */
  words: readonly string[];
}

/** A list, overview or tool whose name the question has. */
export interface Destination {
  url: string;
  title: Marked[];
  /** Singular: "thema". */
  kind: string;
}

export interface Answer {
  total: number;
  /** The number of results, from the first, that answer the question; the others only touch on it. */
  good: number;
  results: Result[];
  /** The best ones; none with filters. */
  places: Destination[];
  /** The corrected question, when a word was taken for a typing error. */
  meant: string | null;
  /** Words of the question that are nowhere, as written. */
  missing: string[];
  /** Words of the site that were looked for instead of the missing ones. */
  nearest: string[];
  /** Whether there is nothing to search by yet: only small words, or one or two letters. While the visitor is typing it has no results then. */
  isBegun: boolean;
  /** The total without filters, when these leave nothing; otherwise 0. */
  unfiltered: number;
}

export interface FacetValue {
  kind: FacetKind;
  value: string;
  label: string;
  /** The number of results with this value, given the filters of other kinds. */
  count: number;
}

/** A file of the index is missing or damaged, so that searching is impossible. */
export class SearchProblem extends Error {}

/** Stateless: equal questions have equal answers. */
export interface Search {
  /** Rejects with SearchProblem, or with the signal's reason when it was aborted. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;

  /** Every value with results or that is selected, in the order of the site. Fetches more than ask(); call it later. */
  facets(question: Question, signal?: AbortSignal): Promise<FacetValue[]>;
}

