import { trustIn } from "./faint";
import { keyOf, rootOf } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Term } from "./terms";
import { nearTo } from "./typos";

/** One interpretation of a word of the question: matches pages with all of these terms. */
export interface Reading {
  terms: Term[];
  weight: number;
  /** Whether it is the word itself in one of its forms; otherwise it is another word for it. */
  isOwn: boolean;
}

/** A word of the question with all its interpretations. */
export interface Meaning {
  word: string;
  readings: Reading[];
  /** The correction, when the word is not on the site. */
  instead: string | null;
  /** Whether nothing on the site has it, nor anything that it can mean. Readings then are guesses. */
  isMissing: boolean;
  /** How much it counts, from 0 to 1: less when it is a guess about a word that is not complete. */
  trust: number;
}

/** The weights of interpretations; that of the word itself is 1. */
const weightOf = { root: 0.7, prefix: 0.75, longer: 0.5, only: 1.4, split: 0.8, typo: 0.9, part: 0.5, begun: 0.6 };
/** By how the other word is related. */
const kinships = [0.5, 0.55, 0.25];
const shortestRange = 4;
const mostFiles = 6;
const mostPrefixFiles = 24;
/** One or two letters begin so many words that the pages with all of these say nothing, and cost the most to fetch. */
export const shortestBeginning = 3;
const shortestPart = 3;
const shortestLoosePart = 4;
const mostLefts = 3;
const shortestCompound = 7;
/** A word on no more pages than this is also looked up as two parts. */
const rarelyFound = 3;
/**
 * How much the last word counts beside others while it is being typed, by its number of letters; the first when that is a word by itself.
 * The list then changes when a word is complete, and not with each of its letters.
 */
const trustOfWhole = [0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const trustOfBeginning = [0, 0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4, 0.5];
const mostTrust = 0.7;

/**
 * @param isTyped Whether the visitor may still be typing it.
 * @param isWeak Whether it counts less as long as it is short: while it is being typed beside others.
 */
export async function meaningOf(word: string, isTyped: boolean, isWeak: boolean, lexicon: Lexicon): Promise<Meaning> {
  const isUnfinished = isTyped && isWeak;
  const readings = isUnfinished && trustOfWhole[word.length] === 0 ? [] : await wordReadings(word, lexicon);
  const isWhole = isKnown(readings);
  const meaning: Meaning = { word, readings, instead: null, isMissing: false, trust: trustIn(word) };
  if (isUnfinished) {
    meaning.trust = Math.min(meaning.trust, (isWhole ? trustOfWhole : trustOfBeginning)[word.length] ?? mostTrust);
  }

  if (meaning.trust === 0 || (isTyped && word.length < shortestBeginning)) {
    return meaning;
  }

  if (isTyped) {
    await addLonger(meaning, isWhole ? weightOf.longer : weightOf.prefix, word, lexicon);
  }

  const isRare = !readings.some(({ weight, terms }) => weight === 1 && terms[0]!.frequency > rarelyFound);
  const split = isRare && word.length >= shortestCompound ? await splitReading(word, lexicon) : [];
  if (readings.some(hasPages)) {
    readings.push(...split);
    return meaning;
  }

  const near = await nearTo(word, isTyped, lexicon);
  const typos = (await Promise.all(near.map((form) => wordReadings(form, lexicon)))).flat();
  meaning.readings = [...split, ...scaled(typos, weightOf.typo)];
  meaning.instead = split.length === 0 ? (near[0] ?? null) : null;
  if (!meaning.readings.some(hasPages) && isTyped) {
    await addBegun(meaning, word, lexicon);
  }

  if (!meaning.readings.some(hasPages)) {
    meaning.isMissing = true;
    meaning.readings = scaled(await looseParts(word, lexicon), weightOf.part);
    meaning.trust = weightOf.part;
  }

  return meaning;
}

/** Words that begin with what was typed. */
async function addLonger({ readings }: Meaning, weight: number, prefix: string, lexicon: Lexicon): Promise<void> {
  const begun = await lexicon.range(prefix, mostPrefixFiles);
  const known = new Set(readings.map((reading) => reading.terms[0]));
  readings.push(...(await groups(begun, weight, true, lexicon)).filter((reading) => !known.has(reading.terms[0])));
}

/** A typing error while a word is being typed: the words that begin as it did before the error keep their pages in the list. */
async function addBegun(meaning: Meaning, word: string, lexicon: Lexicon): Promise<void> {
  for (let length = word.length - 1; length >= shortestRange && !meaning.readings.some(hasPages); length--) {
    await addLonger(meaning, weightOf.prefix * weightOf.begun, word.slice(0, length), lexicon);
  }
}

/** The word in all its forms, and its synonyms. */
async function wordReadings(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const readings = await inflected(word, lexicon);
  const own = readings.filter(({ weight }) => weight === 1);
  return [...readings, ...(await synonymsOf((own.length > 0 ? own : readings).flatMap(({ terms }) => terms), lexicon))];
}

const hasPages = ({ terms }: Reading): boolean => terms.every((term) => term.frequency > 0);

const isKnown = (readings: readonly Reading[]): boolean => readings.some(({ weight, terms }) => weight === 1 && terms[0]!.frequency > 0);

const scaled = (readings: readonly Reading[], scale: number): Reading[] => readings.map((reading) => ({ ...reading, weight: reading.weight * scale }));

/** What a search for these also looks up. */
export async function synonymsOf(terms: readonly Term[], lexicon: Lexicon): Promise<Reading[]> {
  const scale = terms.some((term) => term.frequency > 0) ? 1 : weightOf.only;
  const readings = await Promise.all(
    terms.flatMap((term) => term.synonyms).map(async ({ form, kinship }) => {
      const found = await lexicon.find(form);
      return found ? groups([found], scale * (kinships[kinship] ?? 0), false, lexicon) : [];
    }),
  );
  return readings.flat();
}

/** The word itself, or the form of its key. */
export async function sameWord(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const key = keyOf(word);
  const term = (await lexicon.find(word)) ?? (key === word ? undefined : await lexicon.find(key));
  return term ? groups([term], 1, true, lexicon) : [];
}

/** The word in any of its forms, and its derivations. */
async function inflected(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const key = keyOf(word);
  const root = rootOf(word);
  const exact = await sameWord(word, lexicon);
  const shared = root.slice(0, Math.max(shortestRange, root.length - 1));
  const around = word.length < shortestRange ? [] : await lexicon.range(shared, mostFiles);
  const same = around.filter((term) => keyOf(term.form) === key);
  const related = around.filter((term) => rootOf(term.form) === root);
  const readings = distinct([...exact, ...(await groups(same, 1, true, lexicon))]);
  const known = new Set(readings.map((reading) => reading.terms[0]!.form));
  return [...readings, ...(await groups(related, weightOf.root, true, lexicon)).filter((reading) => !known.has(reading.terms[0]!.form))];
}

const distinct = (readings: readonly Reading[]): Reading[] => [...new Map(readings.map((reading) => [reading.terms[0]!.form, reading])).values()];

/** Removes duplicate groups of forms. */
async function groups(terms: readonly Term[], weight: number, isOwn: boolean, lexicon: Lexicon): Promise<Reading[]> {
  const heads = await Promise.all(terms.map((term) => (term.head === term.form ? term : lexicon.head(term))));
  return [...new Map(heads.map((head) => [head.form, head])).values()].map((head) => ({ terms: [head], weight, isOwn }));
}

/** A compound as two known words, each in its forms or by its synonyms. */
async function splitReading(word: string, lexicon: Lexicon): Promise<Reading[]> {
  let tried = 0;
  for (let at = word.length - shortestPart; at >= shortestPart && tried < mostLefts; at--) {
    const left = await known(word.slice(0, at), lexicon);
    if (left) {
      tried++;
      const right = await known(word.slice(at), lexicon);
      if (right) {
        const [lefts, rights] = [await wordReadings(left, lexicon), await wordReadings(right, lexicon)];
        return lefts.flatMap((first) => rights.map((second) => ({
          terms: [...first.terms, ...second.terms],
          weight: weightOf.split * first.weight * second.weight,
          isOwn: first.isOwn && second.isOwn,
        })));
      }
    }
  }

  return [];
}

/** The longest known words that an unknown word begins and ends with, when the rest of it is unknown. */
async function looseParts(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const lengths = Array.from({ length: Math.max(0, word.length - 2 * shortestLoosePart + 2) }, (_, index) => word.length - shortestLoosePart + 1 - index);
  const found: Reading[] = [];
  for (const partOf of [(length: number) => word.slice(0, length), (length: number) => word.slice(-length)]) {
    for (const length of lengths) {
      const part = await known(partOf(length), lexicon);
      if (part) {
        found.push(...(await wordReadings(part, lexicon)));
        break;
      }
    }
  }

  return found.map((reading) => ({ ...reading, isOwn: false }));
}

/** The known form of a part of a compound. */
async function known(part: string, lexicon: Lexicon): Promise<string | undefined> {
  for (const form of new Set([part, keyOf(part), part.replace(/s$/, ""), keyOf(part.replace(/s$/, ""))])) {
    if (form.length >= shortestPart && (await lexicon.find(form))) {
      return form;
    }
  }

  return undefined;
}
