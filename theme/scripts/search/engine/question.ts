import type { Lexicon } from "./lexicon";
import { meaningOf, sameWord, type Meaning } from "./meanings";
import { wordsOf } from "./words";

/** Nobody asks more; what is pasted in by mistake stays cheap. */
const mostWords = 24;
const mostCharacters = 2000;

/** A question as it is looked up. */
export interface Query {
  meanings: Meaning[];
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
  return { meanings, typed: asked.includes(typed) ? typed : "" };
}

/** Two words that are one on the site: wijk team is wijkteam. */
async function joinNeighbours(meanings: Meaning[], lexicon: Lexicon): Promise<void> {
  for (let index = 1; index < meanings.length; index++) {
    const [left, right] = [meanings[index - 1]!, meanings[index]!];
    const joined = await sameWord(left.word + right.word, lexicon);
    left.readings.push(...joined);
    right.readings.push(...joined);
  }
}
