import { SearchProblem } from "./api";
import type { Bytes } from "./bytes";
import type { Files } from "./files";
import type { Meta } from "./meta";

/** What a result shows of a page or a place, and its text to find a snippet in. */
export interface PageText {
  id: string;
  url: string;
  title: string;
  kind: string;
  place: string;
  date: string;
  headings: { text: string; anchor: string }[];
  /** `heading` is the 1-based number of the heading; 0 before the first. */
  blocks: { heading: number; text: string }[];
}

export async function pageText(page: number, files: Files, meta: Meta, base: string): Promise<PageText> {
  const place = page - meta.pages;
  const pages = place < 0
    ? await files.get(`${base}p${Math.floor(page / meta.pagesPerFile)}.bin`, readPages)
    : await files.get(`${base}g${Math.floor(place / meta.placesPerFile)}.bin`, readPages);
  const found = pages[place < 0 ? page % meta.pagesPerFile : place % meta.placesPerFile];
  if (!found) {
    throw new SearchProblem(`Page ${page} is not in its file of the search index.`);
  }

  return found;
}

function readPages(bytes: Bytes): PageText[] {
  const pages: PageText[] = [];
  while (!bytes.isAtEnd) {
    pages.push({
      id: bytes.text(),
      url: bytes.text(),
      title: bytes.text(),
      kind: bytes.text(),
      place: bytes.text(),
      date: bytes.text(),
      headings: bytes.list(() => ({ text: bytes.text(), anchor: bytes.text() })),
      blocks: bytes.list(() => ({ heading: bytes.number(), text: bytes.text() })),
    });
  }

  return pages;
}
