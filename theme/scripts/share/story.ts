export type Kind = "casus" | "verhaal";

/** What somebody filled in, as typed. */
export interface Story {
  kind: Kind;
  title: string;
  summary: string;
  sections: Section[];
  /** The page that it is an example of, by its folder and name; empty when there is none. */
  seeAlso: string;
  /** A name from the vocabulary; empty for a story without a place. */
  municipality: string;
  /** A place that is not in the vocabulary; the editors add it. */
  otherMunicipality: string;
  bakens: string[];
  agendas: string[];
  questions: string[];
  /** Empty unless the contributor asked to be named. */
  teller: string;
  /** The words of `Confirmation.cs` for the checked sentences. */
  confirmed: string[];
}

/** An answer to one of the prompts. */
export interface Section {
  /** Name of the field. */
  name: string;
  /** The heading above it on the page. */
  heading: string;
  text: string;
  required: boolean;
}

/** Limits of a page, as in `HeadReader.cs` and related readers. */
export const limits = { title: 120, summary: { least: 20, most: 220 }, bakens: 3, teller: 80, bytes: 200_000, brackets: 1000 };

/** Whether nothing is filled in. */
export function isEmpty({ title, sections }: Story): boolean {
  return [title, ...sections.map((section) => section.text)].every((text) => text.trim() === "");
}

/** The folder of the page under `input/`, and the first part of its address. */
export function folderOf(kind: Kind): string {
  return kind === "casus" ? "casussen" : "verhalen";
}
