import { FrontCoded, type Bytes } from "./bytes";

const isAlias = 1;
const isCut = 2;
const hasSynonyms = 4;
const flagBits = 3;
const impactBits = 4;

/** A form that stands somewhere on the site. */
export interface Term {
  form: string;
  /** The form that carries the pages of the whole group; itself for the first one. */
  head: string;
  /** Pages with any form of the group, as many as were kept. */
  pages: readonly number[];
  /** How well each fits, from 1 to 15. */
  impacts: readonly number[];
  /** On how many pages the group stands. */
  frequency: number;
  /** What is looked for too. */
  synonyms: readonly Synonym[];
}

export interface Synonym {
  form: string;
  /** Whether it means the same, and not just something that goes with it. */
  isSame: boolean;
}

/** Reads one file of words: sorted terms. */
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
  const synonyms = info & hasSynonyms ? bytes.list(() => ({ isSame: bytes.number() === 1, form: bytes.text() })) : [];
  const pages: number[] = [];
  const impacts: number[] = [];
  for (let before = -1; pages.length < count; before = pages.at(-1)!) {
    const posting = bytes.number();
    pages.push(before + 1 + (posting >> impactBits));
    impacts.push(posting & ((1 << impactBits) - 1));
  }

  return { form, head: form, pages, impacts, frequency, synonyms };
}
