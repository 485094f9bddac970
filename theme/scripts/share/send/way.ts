import type { PageFile } from "../file/page";

/** The destinations for stories. */
export interface Destination {
  /** The editors' email address; empty when there is none. */
  mail: string;
  /** Where the editors are reached. */
  contact: string;
  /** The GitHub page for creating a file; empty when the repository is elsewhere. */
  newFile: string;
  repository: string;
}

/** What the visitor reads afterwards. */
export interface Report {
  title: string;
  steps: string[];
  link?: { text: string; url: string };
  /** Shown to be copied by hand. */
  text?: string;
}

/** Delivers a file to the editors, as far as a page can. */
export type Way = (file: PageFile, to: Destination) => Promise<Report>;
