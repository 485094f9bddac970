import { fold } from "../../text/fold";
import { tagKinds, type Catalogue, type PieceInfo, type TagKind } from "./catalogue";

/** What a trainer looks for among the pieces. */
export interface Wish {
  readonly words: string;
  /** Names of tags, of each kind; an empty list accepts all. */
  readonly tags: Readonly<Record<TagKind, readonly string[]>>;
  /** Content types; an empty list accepts all. */
  readonly types: readonly string[];
  /** The longest time to read, in minutes; null for any. */
  readonly minutes: number | null;
}

export const noWish: Wish = { words: "", tags: { bakens: [], agendas: [], themas: [], rollen: [] }, types: [], minutes: null };

/** The pieces that have one of the wished tags of every kind, are short enough and contain every word; best titles first. */
export function found(catalogue: Catalogue, wish: Wish): PieceInfo[] {
  const words = wordsIn(wish.words);
  return [...catalogue.pieces.values()]
    .filter((piece) => (wish.types.length === 0 || wish.types.includes(piece.soort))
      && (wish.minutes === null || piece.minuten <= wish.minutes)
      && tagKinds.every((kind) => wish.tags[kind].length === 0 || wish.tags[kind].some((tag) => piece[kind].includes(tag))))
    .map((piece, at) => ({ piece, at, score: scoreOf(piece, words, catalogue) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ piece }) => piece);
}

/** Pieces that may stand in for one: same content type first, then as many tags in common and as near in length as can be. */
export function alike(catalogue: Catalogue, id: string, taken: ReadonlySet<string>): PieceInfo[] {
  const piece = catalogue.pieces.get(id);
  if (!piece) {
    return [];
  }

  const likeness = (other: PieceInfo) =>
    (other.soort === piece.soort ? 3 : 0)
    + tagKinds.reduce((sum, kind) => sum + other[kind].filter((tag) => piece[kind].includes(tag)).length, 0)
    - Math.abs(other.minuten - piece.minuten) / 4;
  return [...catalogue.pieces.values()]
    .filter((other) => other.id !== id && !taken.has(other.id))
    .map((other) => ({ other, score: likeness(other) }))
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => other);
}

/** One of the pieces at random. @param random a number from 0 to 1 */
export const surprise = (pieces: readonly PieceInfo[], random: number): PieceInfo | undefined =>
  pieces[Math.min(pieces.length - 1, Math.floor(random * pieces.length))];

function scoreOf(piece: PieceInfo, words: readonly string[], catalogue: Catalogue): number {
  const title = folded(`${piece.titel} ${piece.kort}`);
  const tags = folded(tagKinds.flatMap((kind) => piece[kind].map((tag) => catalogue.tags[kind][tag] ?? "")).join(" "));
  const text = folded(`${piece.inHetKort} ${piece.vragen.map(([, question]) => question).join(" ")}`);
  const scores = words.map((word) => (title.includes(word) ? 4 : tags.includes(word) ? 2 : text.includes(word) ? 1 : 0));
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 1);
}

const wordsIn = (text: string): string[] => folded(text).split(/[^a-z0-9]+/).filter((word) => word !== "");

const folded = (text: string): string => [...text].map(fold).join("");
