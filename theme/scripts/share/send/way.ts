import type { PageFile } from "../file/page";

/** What the page knows about where stories go. */
export interface Destination {
  /** The editors' mail address; empty when they are reached otherwise. */
  mail: string;
  /** Where the editors are reached. */
  contact: string;
  /** Where GitHub starts a new file; empty when the repository is not there. */
  newFile: string;
  repository: string;
}

/** What the visitor reads once it is done. */
export interface Report {
  title: string;
  steps: string[];
  link?: { text: string; url: string };
  /** Shown to be copied by hand. */
  text?: string;
}

/** Brings a file to the editors, or as far as a page can. */
export type Way = (file: PageFile, to: Destination) => Promise<Report>;
