export type Kind = "casus" | "verhaal";

/** What somebody filled in, as it was typed. */
export interface Story {
  kind: Kind;
  title: string;
  summary: string;
  sections: Section[];
  /** A name from the vocabulary; empty for a story without a place. */
  municipality: string;
  /** A place that the vocabulary does not have yet; the editors add it. */
  otherMunicipality: string;
  bakens: string[];
  phases: string[];
  questions: string[];
  /** Empty unless the teller asked to be named. */
  teller: string;
  /** The words of `Confirmation.cs` for the sentences that were ticked. */
  confirmed: string[];
}

/** An answer to one of the prompts. */
export interface Section {
  /** Name of the field. */
  name: string;
  /** What stands above it on the page. */
  heading: string;
  text: string;
  required: boolean;
}

/** What a page may hold; the rules of `HeadReader.cs` and its neighbours. */
export const limits = { title: 120, summary: { least: 20, most: 220 }, bakens: 3, teller: 80, bytes: 200_000, brackets: 1000 };

/** Whether nothing is told any more. */
export function isEmpty({ title, sections }: Story): boolean {
  return [title, ...sections.map((section) => section.text)].every((text) => text.trim() === "");
}

/** The folder under `input/` in which a page stands, and the first part of its address. */
export function folderOf(kind: Kind): string {
  return kind === "casus" ? "casussen" : "verhalen";
}
