import { fold } from "../../text/fold";

/** A folded word of a text, with its position. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** Whether only a hyphen separates it from the previous word. */
  followsHyphen: boolean;
}

const longest = 40;
const letter = /[\p{L}\p{Nd}]/u;
const nothing = /[\u0300-\u036f\u00ad]/;
const apostrophe = /['’‘`]/;

/** The C# twin is WordScanner: lower case, without accents, apostrophes inside a word removed. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word = "";
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    if (isLetter(char)) {
      start = word ? start : at;
      word = (word + fold(char)).slice(0, longest);
    } else if (word && !nothing.test(char) && !(apostrophe.test(char) && isLetter(text.charAt(at + 1)))) {
      const before = words.at(-1);
      words.push({ word, start, end: at, followsHyphen: before !== undefined && start === before.end + 1 && text[before.end] === "-" });
      word = "";
    }
  }

  return words;
}

const isLetter = (char: string): boolean => char !== "" && letter.test(char);
