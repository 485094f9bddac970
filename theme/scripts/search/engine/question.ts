import { keyOf } from "./forms";
import type { Lexicon } from "./lexicon";
import { meaningOf, sameWord, synonymsOf, type Meaning } from "./meanings";
import type { Term } from "./terms";
import { wordsOf } from "./words";

/** Nobody asks more; what is pasted in by mistake stays cheap. */
const mostWords = 24;
const mostCharacters = 2000;

/** A question as it is looked up. */
export interface Query {
  meanings: Meaning[];
  /** Neighbouring words of the question that stand together on pages too. */
  phrases: Term[];
  /** The last word, which may be typed on; empty when it is finished. */
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

const mostPhraseWords = 4;

/** Finds what several words mean together, and gives each of them the synonyms of the whole. */
async function findPhrases(meanings: Meaning[], lexicon: Lexicon): Promise<Term[]> {
  const keys = meanings.map((meaning) => keyOf(meaning.word));
  const found: Term[] = [];
  for (let first = 0; first < keys.length - 1; first++) {
    const begun = await lexicon.range(`${keys[first]} `, 1);
    for (let count = 2; count <= Math.min(mostPhraseWords, keys.length - first); count++) {
      const phrase = begun.find((term) => term.form === keys.slice(first, first + count).join(" "));
      if (phrase) {
        found.push(phrase);
        const readings = await synonymsOf([phrase], lexicon);
        meanings.slice(first, first + count).forEach((meaning) => meaning.readings.push(...readings));
      }
    }
  }

  return found;
}

/** Two words that are one on the site, in either order: wijk team and team in de wijk are wijkteam. */
async function joinNeighbours(meanings: Meaning[], lexicon: Lexicon): Promise<void> {
  for (let index = 1; index < meanings.length; index++) {
    const [left, right] = [meanings[index - 1]!, meanings[index]!];
    const joined = [...(await sameWord(left.word + right.word, lexicon)), ...(await sameWord(right.word + left.word, lexicon))];
    left.readings.push(...joined);
    right.readings.push(...joined);
  }
}
