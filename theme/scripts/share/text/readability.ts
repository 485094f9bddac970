import { syllablesIn } from "./syllables";

/** Below this a text is harder than a newspaper. */
export const fair = 50;

/** In words. */
export const longSentence = 25;

/** A shorter text is too short for a meaningful score. */
const fewest = 40;

const sentenceEnds = /(?<=[.!?…][’”""')]*)\s+(?=[‘“""'(]*[\p{Lu}\p{Nd}])/u;
const words = /\p{L}[\p{L}’'-]*/gu;

/** A full stop inside an abbreviation does not end a sentence: no whitespace precedes the next word, or it has no capital. */
export function sentencesIn(paragraph: string): string[] {
  return paragraph.split(sentenceEnds).filter((sentence) => sentence !== "");
}

/** A sentence, with its position in the paragraph. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

export function placedSentencesIn(paragraph: string): Sentence[] {
  let end = 0;
  return sentencesIn(paragraph).map((text) => {
    const start = paragraph.indexOf(text, end);
    end = start + text.length;
    return { text, start, end };
  });
}

export function wordsIn(text: string): string[] {
  return text.match(words) ?? [];
}

/**
 * Readability of a Dutch text, after Douma, as in `FleschDouma.cs`: 60 to 70 is normal. Null for a text that is
 * too short to score.
 */
export function scoreOf(paragraphs: readonly string[]): number | null {
  const sentences = paragraphs.flatMap(sentencesIn).map(wordsIn).filter((found) => found.length > 0);
  const all = sentences.flat();
  if (all.length < fewest) {
    return null;
  }

  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - (0.93 * all.length) / sentences.length - (77 * syllables) / all.length;
}
