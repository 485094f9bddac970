import { SearchProblem } from "./api";
import { FrontCoded, type Bytes } from "./bytes";

const version = 2;

/** What is needed before anything can be looked up. */
export interface Meta {
  folder: string;
  pages: number;
  pagesPerFile: number;
  /** Places are numbered after the pages. */
  places: number;
  placesPerFile: number;
  stopWords: ReadonlySet<string>;
  /** First letters for which there is a list of words. */
  letters: string;
  /** The first form of each shard. */
  firstForms: readonly string[];
}

export function readMeta(bytes: Bytes): Meta {
  if (bytes.number() !== version) {
    throw new SearchProblem("The search index has another form than this page knows.");
  }

  const meta = {
    folder: bytes.text(),
    pages: bytes.number(),
    pagesPerFile: bytes.number(),
    places: bytes.number(),
    placesPerFile: bytes.number(),
    stopWords: new Set(bytes.text().split(" ")),
    letters: bytes.text(),
  };
  const forms = new FrontCoded(bytes);
  return { ...meta, firstForms: bytes.list(() => forms.next()) };
}
