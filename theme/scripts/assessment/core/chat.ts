import { codeLengths, codeOf, prefix, resultFrom } from "./code";
import type { Result } from "./result";

/** What was found in a text that may be a whole chat. */
export interface Found {
  /** Each different code once. */
  readonly results: readonly Result[];
  /** How many times a code came again. */
  readonly repeated: number;
  /** The beginnings of what looks like a code and is not as it was made. */
  readonly damaged: readonly string[];
  /** The same for codes of a later version. */
  readonly newer: readonly string[];
}

/** More than a large meeting has, and few enough for a page to show. */
export const mostResults = 200;

/** The most of a text that is searched: a long chat without its pictures. */
export const longestText = 2_000_000;

const [shortest, longest] = codeLengths;

/** What begins like a code; who writes one down may part the beginning too. */
const candidate = /(?<![0-9a-z])z[\s.\-\u2010-\u2015_]{0,2}a[\s.\-\u2010-\u2015_]{0,2}[0-9il]/gi;
const character = /[0-9a-z]/i;

/** Chats break lines, turn hyphens into dashes, and put marks in front of quoted lines and around bold ones. */
const between = /[^\p{L}\p{N}]/u;

/** What has as many characters as a code, on their own or in its groups, and another beginning. */
const otherBeginning = /(?<![0-9a-z])(?!za[0-9il])[0-9a-z]{3}(?:[ -]?[0-9a-z]{4}){6}/gi;

/** Characters of a damaged code that are shown, so that somebody can find it again. */
const beginning = 8;

/** The longest run of characters between two characters of one code: the end of a line, and marks of who quotes whom. */
const widestGap = 24;

export function codesIn(text: string): Found {
  // Without signs that nobody sees, which chats put anywhere, and with the spaces of a code in an address.
  const searched = text.slice(0, longestText).replace(/\p{Cf}/gu, "").replace(/%20/g, " ");
  const results = new Map<string, Result>();
  const damaged: string[] = [];
  const newer: string[] = [];
  const beginningOf = (start: number, ends: readonly number[]) => searched.slice(start, ends[prefix.length + beginning - 1]! + 1);
  let repeated = 0;
  let from = 0;
  for (const match of searched.matchAll(candidate)) {
    if (match.index < from) {
      continue;
    }

    const { chars, ends } = charsFrom(searched, match.index);
    const length = lengthOf(chars);
    if (length !== undefined) {
      const result = resultFrom(chars.slice(0, length))!;
      const code = codeOf(result);
      repeated += results.has(code) ? 1 : 0;
      if (results.size < mostResults) {
        results.set(code, result);
      }

      from = ends[length - 1]! + 1;
    } else if (looksLikeCode(match[0], chars)) {
      (/[2-9]$/.test(match[0]) ? newer : damaged).push(beginningOf(match.index, ends));
    }
  }

  for (const { index } of searched.matchAll(otherBeginning)) {
    const { chars, ends } = charsFrom(searched, index);
    if (lengthOf(prefix + chars.slice(prefix.length))) {
      damaged.push(beginningOf(index, ends));
    }
  }

  return { results: [...results.values()], repeated, damaged, newer };
}

/** How many of the characters are a code, with its beginning; undefined when they are none. */
const lengthOf = (chars: string): number | undefined =>
  [longest, shortest].map((given) => prefix.length + given).find((whole) => chars.length >= whole && resultFrom(chars.slice(0, whole)));

/** Characters from a place on, without what is between them, and where each of them ends. */
function charsFrom(text: string, start: number): { chars: string; ends: number[] } {
  let chars = "";
  const ends: number[] = [];
  let gap = 0;
  for (let at = start; at < text.length && chars.length < prefix.length + longest && gap <= widestGap; at++) {
    const char = text.charAt(at);
    if (character.test(char)) {
      chars += char;
      ends.push(at);
      gap = 0;
    } else if (between.test(char)) {
      gap++;
    } else {
      break;
    }
  }

  return { chars, ends };
}

/** Dutch sentences with "zal" begin as a code that was written with an l, and those with a Saturday as one with a space. */
const looksLikeCode = (start: string, chars: string): boolean => /^za[0-9]$/i.test(start) && chars.length >= prefix.length + shortest / 2;
