import { keyOf } from "./forms";
import type { Lexicon } from "./lexicon";
import { meaningOf, sameWord, synonymsOf, type Meaning, type Reading } from "./meanings";
import type { Term } from "./terms";
import { wordsOf } from "./words";

/** No real question is longer; bounds the cost of text that was pasted by mistake. */
const mostWords = 24;
const mostCharacters = 2000;

/** A parsed question. */
export interface Query {
  meanings: Meaning[];
  /** Adjacent words of the question that form a phrase of the index. */
  phrases: Term[];
  /** The last word, which may be incomplete; empty when it is complete. */
  typed: string;
}

export async function understand(text: string, stopWords: ReadonlySet<string>, lexicon: Lexicon): Promise<Query> {
  const words = wordsOf(text.slice(0, mostCharacters));
  const last = words.at(-1);
  const typed = last && last.end === text.length ? last.word : "";
  const all = [...new Set(words.map((word) => word.word))].slice(0, mostWords);
  const telling = all.filter((word) => !stopWords.has(word) || word === typed);
  const asked = telling.some((word) => !stopWords.has(word)) ? telling.filter((word) => !stopWords.has(word)) : all;
  const meanings = await Promise.all(asked.map((word) => meaningOf(word, word === typed, lexicon)));
  await joinNeighbours(meanings, lexicon);
  const phrases = await findPhrases(meanings, lexicon);
  return { meanings, phrases, typed: asked.includes(typed) ? typed : "" };
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
    for (const phrase of keys.length > 1 ? await lexicon.range(`${key} `, 1) : []) {
      const places = phrase.form.split(" ").map((part) => keys.indexOf(part, first));
      if (!places.includes(-1)) {
        const readings = await synonymsOf([phrase], lexicon);
        places.forEach((place) => meanings[place]!.readings.push(...readings));
        if (places.every((place, index) => place === first + index)) {
          found.push(phrase);
        }
      }
    }
  }

  return found;
}

/** Two words that form one compound on the site, in either order: wijk team and team in de wijk are wijkteam. */
async function joinNeighbours(meanings: Meaning[], lexicon: Lexicon): Promise<void> {
  for (let index = 1; index < meanings.length; index++) {
    const [left, right] = [meanings[index - 1]!, meanings[index]!];
    const joined = [...(await joinedWord(left.word, right.word, lexicon)), ...(await joinedWord(right.word, left.word, lexicon))];
    left.readings.push(...joined);
    right.readings.push(...joined);
  }
}
