import { keyOf, rootOf } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Term } from "./terms";
import { nearTo } from "./typos";

/** One interpretation of a word of the question: matches pages with all of these terms. */
export interface Reading {
  terms: Term[];
  weight: number;
}

/** A word of the question with all its interpretations; the best one on a page counts. */
export interface Meaning {
  word: string;
  readings: Reading[];
  /** The correction, when the word is not on the site. */
  instead: string | null;
}

/** The weights of interpretations; that of the word itself is 1. */
const weightOf = { root: 0.7, prefix: 0.75, longer: 0.5, same: 0.6, also: 0.5, only: 1.4, split: 0.8, typo: 0.9 };
const shortestRange = 4;
const mostFiles = 3;
const mostPrefixFiles = 12;
const shortestPart = 3;
const mostLefts = 3;
const shortestCompound = 7;
/** A word on no more pages than this is also looked up as two parts. */
const rarelyFound = 3;

/** @param isTyped Whether the visitor may still be typing it. */
export async function meaningOf(word: string, isTyped: boolean, lexicon: Lexicon): Promise<Meaning> {
  const readings = await wordReadings(word, lexicon);
  const isWhole = !isTyped || isKnown(readings);
  if (isTyped) {
    const begun = await lexicon.range(word, mostPrefixFiles);
    const heads = await groups(begun, isWhole ? weightOf.longer : weightOf.prefix, lexicon);
    readings.push(...heads.filter((reading) => !readings.some((known) => known.terms[0] === reading.terms[0])));
  }

  const isRare = !readings.some(({ weight, terms }) => weight === 1 && terms[0]!.frequency > rarelyFound);
  const split = isRare && word.length >= shortestCompound ? await splitReading(word, lexicon) : [];
  if (readings.some(hasPages)) {
    return { word, readings: [...readings, ...split], instead: null };
  }

  const near = await nearTo(word, lexicon);
  const typos = (await Promise.all(near.map((form) => wordReadings(form, lexicon)))).flat();
  return {
    word,
    readings: [...split, ...typos.map(({ terms, weight }) => ({ terms, weight: weight * weightOf.typo }))],
    instead: split.length === 0 ? (near[0] ?? null) : null,
  };
}

/** The word in all its forms, and its synonyms. */
async function wordReadings(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const readings = await inflected(word, lexicon);
  const own = readings.filter(({ weight }) => weight === 1);
  return [...readings, ...(await synonymsOf((own.length > 0 ? own : readings).flatMap(({ terms }) => terms), lexicon))];
}

const hasPages = ({ terms }: Reading): boolean => terms.every((term) => term.frequency > 0);

const isKnown = (readings: readonly Reading[]): boolean => readings.some(({ weight, terms }) => weight === 1 && terms[0]!.frequency > 0);

/** What a search for these also looks up. */
export async function synonymsOf(terms: readonly Term[], lexicon: Lexicon): Promise<Reading[]> {
  const scale = terms.some((term) => term.frequency > 0) ? 1 : weightOf.only;
  const readings = await Promise.all(
    terms.flatMap((term) => term.synonyms).map(async ({ form, isSame }) => {
      const found = await lexicon.find(form);
      return found ? groups([found], scale * (isSame ? weightOf.same : weightOf.also), lexicon) : [];
    }),
  );
  return readings.flat();
}

/** The word itself, or the form of its key. */
export async function sameWord(word: string, lexicon: Lexicon): Promise<Reading[]> {
  const key = keyOf(word);
  const term = (await lexicon.find(word)) ?? (key === word ? undefined : await lexicon.find(key));
  return term ? groups([term], 1, lexicon) : [];
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
  const readings = distinct([...exact, ...(await groups(same, 1, lexicon))]);
  const known = new Set(readings.map((reading) => reading.terms[0]!.form));
  return [...readings, ...(await groups(related, weightOf.root, lexicon)).filter((reading) => !known.has(reading.terms[0]!.form))];
}

const distinct = (readings: readonly Reading[]): Reading[] => [...new Map(readings.map((reading) => [reading.terms[0]!.form, reading])).values()];

/** Removes duplicate groups of forms. */
async function groups(terms: readonly Term[], weight: number, lexicon: Lexicon): Promise<Reading[]> {
  const heads = await Promise.all(terms.map((term) => lexicon.head(term)));
  return [...new Map(heads.map((head) => [head.form, head])).values()].map((head) => ({ terms: [head], weight }));
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
        })));
      }
    }
  }

  return [];
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
