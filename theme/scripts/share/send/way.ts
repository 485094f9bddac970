import type { PageFile } from "../file/page";

/** A story in the two forms in which it is sent. */
export interface Parcel {
  /** For people; `receive` reads it too. */
  letter: string;
  /** For a repository. */
  file: PageFile;
}

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
  /** Opened at once when it `opens`. */
  link?: { text: string; url: string; opens?: boolean };
  /** Shown to be copied by hand. */
  text?: string;
  /** The visitor thought better of it. */
  isUnsent?: boolean;
}

/** Delivers a story to the editors, as far as a page can. */
export type Way = (parcel: Parcel, to: Destination) => Promise<Report>;
