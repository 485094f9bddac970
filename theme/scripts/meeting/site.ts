import { meetingFrom } from "./core/address";
import { catalogueOf, partOf, type Catalogue, type CatalogueFiles, type Method, type PieceInfo } from "./core/catalogue";
import { emptyMeeting } from "./core/meeting";

const folder = "/intervisie/";

/** Addresses of the pages of a meeting; each takes the meeting in its fragment. */
export const pages = {
  make: folder,
  join: `${folder}deelnemen/`,
  lead: `${folder}begeleiden/`,
  screen: `${folder}scherm/`,
  paper: `${folder}papier/`,
} as const;

/** Where a page of the site can be found for ever, whatever its address becomes. */
export const permalinkOf = (id: string): string => `/k/${id}/`;

let files: Promise<Catalogue> | undefined;

/** What meetings are made from; fetched once, and again only after it failed. */
export function fetchCatalogue(): Promise<Catalogue> {
  files ??= read().catch((error: unknown) => {
    files = undefined;
    throw error;
  });
  return files;
}

/** What the meeting in an address is made from: a few small files, and all of it only when the site no longer has one of these. */
export async function fetchFor(fragment: string): Promise<Catalogue> {
  const { meeting, damage } = meetingFrom(fragment, emptyMeeting(""));
  if (damage.includes("empty") || damage.includes("newer")) {
    return partOf([], []);
  }

  const [methods, pieces] = await Promise.all([
    Promise.all((meeting.method ? [meeting.method] : []).map((id) => jsonOrNone(`methoden/${id}.json`))),
    Promise.all(meeting.pieces.map(({ id }) => jsonOrNone(`stukken/${id}.json`))),
  ]);
  const isWhole = damage.length === 0 && [...methods, ...pieces].every((found) => found !== undefined);
  return isWhole ? partOf(methods as Method[], pieces as PieceInfo[]) : fetchCatalogue();
}

async function read(): Promise<Catalogue> {
  const [methoden, stukken] = await Promise.all([json("methoden.json"), json("stukken.json")]);
  return catalogueOf({ methoden, stukken } as CatalogueFiles);
}

async function json(name: string): Promise<unknown> {
  const found = await jsonOrNone(name);
  if (found === undefined) {
    throw new Error(`${name} is missing`);
  }

  return found;
}

/** Undefined for a file that the site does not have. */
async function jsonOrNone(name: string): Promise<unknown> {
  const response = await fetch(folder + name);
  return response.ok ? response.json() : undefined;
}
