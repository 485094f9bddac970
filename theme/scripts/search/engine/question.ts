import { keyOf } from "./forms";
import { nameEnd, type Lexicon } from "./lexicon";
import { meaningOf, sameWord, shortestBeginning, synonymsOf, type Meaning, type Reading } from "./meanings";
import type { Term } from "./terms";
import { wordsOf } from "./words";

/** No real question is longer; bounds the cost of text that was pasted by mistake. */
const mostWords = 24;
const mostCharacters = 2000;
/** A title with more words is seldom part of a question. */
const mostInName = 6;
/** Phrases that begin with one word are seldom in more files, and mostly in one. */
const mostPhraseFiles = 3;

/** A parsed question. */
export interface Query {
  meanings: Meaning[];
  /** Adjacent words of the question that form a phrase of the index. */
  phrases: Term[];
  /** The pages and places that have the whole question as their name. */
  name: Term | undefined;
  /** The whole names that are part of the question. */
  names: Term[];
  /** All words, folded; as a title they would be this. */
  whole: string;
  /** The last word, which may be incomplete; empty when it is complete. */
  typed: string;
  /** Whether it has nothing to search by yet: only stop words, or one or two letters of a word. */
  isBegun: boolean;
}

/** @param isTyping Whether the last word is certainly not complete; else it may be. */
export async function understand(text: string, stopWords: ReadonlySet<string>, lexicon: Lexicon, isTyping = false): Promise<Query> {
  const words = wordsOf(text.slice(0, mostCharacters));
  const last = words.at(-1);
  const typed = last && last.end === text.length ? last.word : "";
  const all = [...new Set(words.map((word) => word.word))].slice(0, mostWords);
  const telling = all.filter((word) => !stopWords.has(word) || word === typed);
  const asked = telling.some((word) => !stopWords.has(word)) ? telling.filter((word) => !stopWords.has(word)) : all;
  const found = await Promise.all(asked.map((word) => meaningOf(word, word === typed, isTyping && asked.length > 1, lexicon)));
  const isLoose = ({ word, readings }: Meaning): boolean => word === typed && word.length < shortestBeginning && readings.length === 0;
  const meanings = found.filter((meaning) => meaning.trust > 0 && !isLoose(meaning));
  await joinNeighbours(meanings, lexicon);
  const phrases = await findPhrases(meanings, lexicon);
  const names = await namesIn(meanings.map(({ word }) => keyOf(word)), lexicon);
  const isUnheard = (word: string): boolean => word.length < shortestBeginning || found.some((each) => each.word === word && each.trust === 0);
  const isStray = (word: string): boolean => isTyping && words.length > 1 && word === typed && isUnheard(word);
  const whole = words.map(({ word }) => word).filter((word) => !isStray(word));
  const name = await nameOf(whole, stopWords, lexicon);
  return {
    meanings,
    phrases: [...phrases, ...names.filter(({ form }) => form.includes(" "))],
    name,
    names,
    whole: whole.join(" "),
    typed: meanings.some(({ word }) => word === typed) ? typed : "",
    isBegun: words.length > 0 && name === undefined && meanings.every(({ word }) => stopWords.has(word)),
  };
}

/** A title without its stop words, as the generator writes it in the index. */
async function nameOf(words: readonly string[], stopWords: ReadonlySet<string>, lexicon: Lexicon): Promise<Term | undefined> {
  const telling = words.filter((word) => !stopWords.has(word));
  return words.length > 0 ? lexicon.find((telling.length > 0 ? telling : words).map(keyOf).join(" ") + nameEnd) : undefined;
}

/** The compound of two words, with possible linking sounds. */
async function joinedWord(left: string, right: string, lexicon: Lexicon): Promise<Reading[]> {
  for (const start of new Set([left, keyOf(left), `${left}s`, `${keyOf(left)}s`])) {
    const readings = await sameWord(start + right, lexicon);
    if (readings.length > 0) {
      return readings;
    }
  }

  return [];
}

/** Recognizes phrases, and gives each of their words the synonyms of the phrase. */
async function findPhrases(meanings: Meaning[], lexicon: Lexicon): Promise<Term[]> {
  const keys = meanings.map((meaning) => keyOf(meaning.word));
  const found: Term[] = [];
  for (const [first, key] of keys.entries()) {
    for (const phrase of keys.length > 1 ? await lexicon.range(`${key} `, mostPhraseFiles) : []) {
      const places = phrase.form.split(" ").map((part) => keys.indexOf(part, first));
      if (!places.includes(-1)) {
        const readings = await synonymsOf([phrase], lexicon);
        for (const place of readings.length > 0 ? places : []) {
          explain(meanings[place]!, readings);
        }

        if (places.every((place, index) => place === first + index)) {
          found.push(phrase);
        }
      }
    }
  }

  return found;
}

/** Whole names that are part of the question. */
async function namesIn(keys: readonly string[], lexicon: Lexicon): Promise<Term[]> {
  const parts = keys.flatMap((_, first) => keys.slice(first, first + mostInName).map((__, more) => keys.slice(first, first + 1 + more)));
  const names = await Promise.all(parts.map((part) => lexicon.find(part.join(" ") + nameEnd)));
  return names.filter((name) => name !== undefined);
}

/** A word that means something together with others needs no guess: self-reliance is no typing error for elf. */
function explain(meaning: Meaning, together: readonly Reading[]): void {
  meaning.readings = meaning.instead !== null || meaning.isMissing ? [...together] : [...meaning.readings, ...together];
  meaning.trust = meaning.isMissing ? 1 : meaning.trust;
  meaning.instead = null;
  meaning.isMissing = false;
}

/** Two words that form one compound on the site, in either order: wijk team and team in de wijk are wijkteam. */
async function joinNeighbours(meanings: Meaning[], lexicon: Lexicon): Promise<void> {
  for (let index = 1; index < meanings.length; index++) {
    const [left, right] = [meanings[index - 1]!, meanings[index]!];
    const joined = [...(await joinedWord(left.word, right.word, lexicon)), ...(await joinedWord(right.word, left.word, lexicon))];
    for (const each of joined.length > 0 ? [left, right] : []) {
      explain(each, joined);
    }
  }
}
