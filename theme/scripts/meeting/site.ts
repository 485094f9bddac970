import { catalogueOf, type Catalogue, type CatalogueFiles } from "./core/catalogue";

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

async function read(): Promise<Catalogue> {
  const [methoden, stukken] = await Promise.all([json("methoden.json"), json("stukken.json")]);
  return catalogueOf({ methoden, stukken } as CatalogueFiles);
}

async function json(name: string): Promise<unknown> {
  const response = await fetch(folder + name);
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }

  return response.json();
}
