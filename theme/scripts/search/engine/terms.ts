import { FrontCoded, type Bytes } from "./bytes";

const isAlias = 1;
const isCut = 2;
const hasSynonyms = 4;
const flagBits = 3;
const impactBits = 5;

/** A form that occurs on the site. */
export interface Term {
  form: string;
  /** The form that has the postings of its group; the form itself if it is the first one. */
  head: string;
  /** Pages with any form of the group, as many as were kept. */
  pages: readonly number[];
  /** The impact on each page, from 1 to 31. */
  impacts: readonly number[];
  /** The number of pages of the group. */
  frequency: number;
  /** Synonyms. */
  synonyms: readonly Synonym[];
}

export interface Synonym {
  form: string;
  /** 0: related; 1: equivalent; 2: related to an equivalent word. */
  kinship: number;
}

/** Reads a shard: sorted terms. */
export function readTerms(bytes: Bytes): Term[] {
  const forms = new FrontCoded(bytes);
  return bytes.list(() => readTerm(bytes, forms));
}

function readTerm(bytes: Bytes, forms: FrontCoded): Term {
  const form = forms.next();
  const info = bytes.number();
  if (info & isAlias) {
    return { form, head: forms.variant(), pages: [], impacts: [], frequency: 0, synonyms: [] };
  }

  const count = info >> flagBits;
  const frequency = info & isCut ? bytes.number() : count;
  const synonyms = info & hasSynonyms ? bytes.list(() => ({ kinship: bytes.number(), form: bytes.text() })) : [];
  const pages: number[] = [];
  const impacts: number[] = [];
  for (let before = -1; pages.length < count; before = pages.at(-1)!) {
    const posting = bytes.number();
    pages.push(before + 1 + (posting >> impactBits));
    impacts.push(posting & ((1 << impactBits) - 1));
  }

  return { form, head: form, pages, impacts, frequency, synonyms };
}
