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
const digits = /^\d+$/;
/** The rest of a number after the dot that separates its thousands. */
const thousands = /^\.\d{3}(?![0-9A-Za-z])/;

/** The C# twin is WordScanner: lower case, without accents, apostrophes inside a word removed, 370.000 as 370000. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word = "";
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    const folded = foldedLetter(char);
    if (folded) {
      start = word ? start : at;
      word = (word + folded).slice(0, longest);
    } else if (word && !isInside(text, at, char, word)) {
      const before = words.at(-1);
      words.push({ word, start, end: at, followsHyphen: before !== undefined && start === before.end + 1 && text[before.end] === "-" });
      word = "";
    }
  }

  return words;
}

/** Whether a sign does not end the word that it follows. */
const isInside = (text: string, at: number, char: string, word: string): boolean =>
  nothing.test(char)
  || (apostrophe.test(char) && foldedLetter(text.charAt(at + 1)) !== "")
  || (char === "." && digits.test(word) && thousands.test(text.slice(at, at + 5)));

/** Empty for anything but a letter or digit. The first line is the fast path: nearly all text is plain. */
const foldedLetter = (char: string): string =>
  (char >= "a" && char <= "z") || (char >= "0" && char <= "9") ? char : char !== "" && letter.test(char) ? fold(char) : "";
