import { cut } from "../../text/cut";
import { codeOf, resultFrom } from "./code";
import { mostResults } from "./chat";
import { clean } from "./own";
import type { Filled, Pile } from "./piles";

/** Piles as a file that opens again, with what a code does not hold. */
export interface Kept {
  readonly piles: readonly Pile[];
  /** The statements of the group itself. */
  readonly own: readonly string[];
}

const kind = "zelfanalyse-kennisbank";
const version = 1;

export const mostPiles = 6;
export const longestName = 60;
export const years = { min: 2000, max: 2099 };

/** The name of the pile in the file of one person, who cannot know what the group will be called. */
export const onePerson = "Uitslag";

/** The most characters of a file that is read; what has more bytes is not even opened. */
export const longestFile = 1_000_000;

/** @param date today, as 2026-11-29 @param address of the self-assessment, where the file can be opened */
export const fileOf = ({ piles, own }: Kept, date: string, address: string): string => `${JSON.stringify({
  soort: kind,
  versie: version,
  datum: date,
  adres: address,
  eigen: own,
  stapels: piles.map(({ name, year, results }) => ({
    naam: name,
    jaar: year,
    uitslagen: results.map(({ result, own: answers }) => ({ code: codeOf(result), ...(own.length > 0 ? { eigen: answers } : {}) })),
  })),
}, null, 2)}\n`;

/** `newer`: made by a later version of the site; `foreign`: no file of the self-assessment, or not as it was made. */
export type FileProblem = "foreign" | "newer";

export function fileFrom(text: string): Kept | FileProblem {
  const file = text.length <= longestFile ? parsed(text.replace(/^\uFEFF/, "")) : null;
  if (!isMap(file) || file.soort !== kind) {
    return "foreign";
  }

  if (typeof file.versie === "number" && file.versie > version) {
    return "newer";
  }

  if (file.versie !== version || !Array.isArray(file.stapels) || !isFilled(file.stapels, mostPiles)) {
    return "foreign";
  }

  const own = Array.isArray(file.eigen) ? clean(file.eigen.filter((value) => typeof value === "string")) : [];
  const piles = file.stapels.map((pile) => pileFrom(pile, own.length));
  return piles.every((pile) => pile !== null) ? { piles, own } : "foreign";
}

/** The file of one person, in the pile of the group. Other files keep the names that somebody gave. */
export const inPile = ({ piles, own }: Kept, name: string): Kept =>
  ({ own, piles: piles.map((pile) => (pile.name === onePerson && pile.results.length === 1 ? { ...pile, name } : pile)) });

const isFilled = ({ length }: readonly unknown[], most: number): boolean => length > 0 && length <= most;

function pileFrom(pile: unknown, own: number): Pile | null {
  if (!isMap(pile) || typeof pile.naam !== "string" || !Array.isArray(pile.uitslagen) || !isFilled(pile.uitslagen, mostResults)) {
    return null;
  }

  const year = Number(pile.jaar);
  const results = pile.uitslagen.map((entry) => filledFrom(entry, own));
  return Number.isInteger(year) && year >= years.min && year <= years.max && results.every((filled) => filled !== null)
    ? { name: cleanName(pile.naam), year, results }
    : null;
}

function filledFrom(entry: unknown, own: number): Filled | null {
  const result = isMap(entry) && typeof entry.code === "string" ? resultFrom(entry.code) : null;
  return result && {
    result,
    own: Array.from({ length: own }, (_, at) => {
      const value: unknown = Array.isArray((entry as Map).eigen) ? ((entry as Map).eigen as unknown[])[at] : 0;
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 7 ? value : 0;
    }),
  };
}

/** A name in one line, without what nobody sees. */
export const cleanName = (name: string): string => cut(clean([name])[0] ?? "", longestName).trim();

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map => typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

