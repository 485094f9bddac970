import { checkLength, checkOf } from "../../text/check";
import { halves, isEmpty, parties, points, type Result } from "./result";

/**
 * A result as a short text that can be read aloud and written down:
 *
 *     za1 CCC A…A [I…I]
 *
 * prefix with the version, check characters over all that follows, 34 answers of 3 bits with the partij (3 bits), and if given 17 times
 * 2 bits of importance. Codes of this version open for ever: later versions get a prefix and a decoder of their own.
 */
export const prefix = "za1";

/** Without i, l, o and u, which are mistaken for others or spell words. */
export const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** The largest prime below 32 to the third. */
const prime = 32_749;

const bitsOf = { char: 5, answer: 3, importance: 2 };
const answersLength = 21;
/** One more than needed: it is zero. */
const importanceLength = 8;
const groupLength = 4;

export const codeLengths = [checkLength + answersLength, checkLength + answersLength + importanceLength] as const;

export function codeOf(result: Result): string {
  const importance = result.importance;
  const body = charsOf([...result.answers, result.party], bitsOf.answer, answersLength)
    + (importance ? charsOf(importance, bitsOf.importance, importanceLength) : "");
  return prefix + checkOf(body, alphabet, prime) + body;
}

/** `za1 7k3d 0000 …` as it is shown. @param separator between the groups */
export function grouped(code: string, separator = " "): string {
  const groups = code.slice(prefix.length).match(new RegExp(`.{1,${groupLength}}`, "g")) ?? [];
  return [code.slice(0, prefix.length), ...groups].join(separator);
}

/** @returns null for what is no code of this version, or not as it was made */
export function resultFrom(code: string): Result | null {
  const read = readable(code);
  const given = read.slice(prefix.length);
  const body = given.slice(checkLength);
  if (!read.startsWith(prefix) || !codeLengths.some((length) => length === given.length) || [...given].some((char) => !alphabet.includes(char))
    || given.slice(0, checkLength) !== checkOf(body, alphabet, prime)) {
    return null;
  }

  const answers = valuesOf(body.slice(0, answersLength), bitsOf.answer);
  const importance = valuesOf(body.slice(answersLength), bitsOf.importance);
  const party = answers[halves]!;
  const isKnown = party <= parties && importance.slice(points).every((value) => value === 0);
  const result = { answers: answers.slice(0, halves), party, importance: importance.length > 0 ? importance.slice(0, points) : null };
  return isKnown && !isEmpty(result) && (result.importance?.some((said) => said > 0) ?? true) ? result : null;
}

/** Without what people put between groups, and with the characters that are meant. */
export const readable = (code: string): string =>
  code.toLowerCase().replace(/[^0-9a-z]/g, "").replace(/[il]/g, "1").replace(/o/g, "0");

function charsOf(values: readonly number[], bits: number, length: number): string {
  const all = values.map((value) => value.toString(2).padStart(bits, "0")).join("").padEnd(length * bitsOf.char, "0");
  return Array.from({ length }, (_, at) => alphabet.charAt(parseInt(all.slice(at * bitsOf.char, (at + 1) * bitsOf.char), 2))).join("");
}

function valuesOf(chars: string, bits: number): number[] {
  const all = [...chars].map((char) => alphabet.indexOf(char).toString(2).padStart(bitsOf.char, "0")).join("");
  return Array.from({ length: Math.floor(all.length / bits) }, (_, at) => parseInt(all.slice(at * bits, (at + 1) * bits), 2));
}
