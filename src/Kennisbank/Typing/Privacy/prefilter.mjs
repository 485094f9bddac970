// Derives preconditions from a pattern: a text that fails one need not be searched. Each precondition is a list of alternatives, each with a
// minimum number of digits and a list of words of which one must occur.
import { RegExpParser } from "@eslint-community/regexpp";
import { begins, ends } from "./wordGraph.mjs";

/** A longer list of words takes as long to search for as the pattern. */
const mostWords = 2500;

/** Beyond this length all words are equally rare. */
const rare = 4;

/** More preconditions rule out hardly any more texts. */
const mostPreconditions = 5;

/** How patterns express a boundary. */
const edges = new Map([["(?<![\\p{L}\\p{N}])", begins], ["(?![\\p{L}\\p{N}])", ends], ["(?![\\p{L}\\p{N}-])", ends]]);

const parser = new RegExpParser({ ecmaVersion: 2024 });

/**
 * @param {(group: string) => readonly string[]} wordsIn The words of which a group must match one; empty for any text.
 * @returns {{ digits: number, words: string[] }[][]} The preconditions, the fastest to check first. No words means that nothing is known of them.
 */
export function preconditionsOf(pattern, wordsIn) {
  const { alternatives } = parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
  const prefilter = new Prefilter(wordsIn);
  const preconditions = alternatives.length === 1 ? prefilter.preconditionsOf(alternatives[0].elements) : [prefilter.ofAny(alternatives)];
  return preconditions.map(grouped).sort((a, b) => wordCount(a) - wordCount(b));
}

/**
 * @returns {string[]} Prefixes that every match begins with one of, some with a mark of a boundary; empty when they cannot be listed.
 */
export function startsOf(pattern, wordsIn) {
  const { alternatives } = parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
  return new Prefilter(wordsIn).startsOf(alternatives) ?? [];
}

function wordCount(ways) {
  return ways.reduce((sum, { words }) => sum + words.length, 0);
}

class Prefilter {
  #wordsIn;

  constructor(wordsIn) {
    this.#wordsIn = wordsIn;
  }

  ofAny(alternatives) {
    return grouped(alternatives.flatMap((alternative) => this.#of(alternative)));
  }

  #of(node) {
    switch (node.type) {
      case "Alternative": return this.#ofAll(node.elements);
      case "Group": return this.ofAny(node.alternatives);
      case "CapturingGroup": return this.#ofGroup(node);
      case "Assertion": return node.kind.startsWith("look") && !node.negate ? withoutDigits(this.ofAny(node.alternatives)) : nothing;
      case "Quantifier": return this.#ofRepeated(node);
      case "Character": return isDigit(node.value) ? [{ digits: 1, words: [] }] : this.#ofSign(String.fromCodePoint(node.value));
      case "CharacterClass": return isClassOfDigits(node) ? [{ digits: 1, words: [] }] : nothing;
      default: return nothing;
    }
  }

  /** All parts of a sequence must occur, so each is a precondition; the digits of the other parts are added to it. */
  preconditionsOf(elements) {
    const parts = elements.map((element) => this.#of(element));
    const digits = parts.map(leastDigits);
    const all = digits.reduce((sum, some) => sum + some, 0);
    const preconditions = [
      ...this.#runs(elements).map((words) => [{ digits: all, words }]),
      ...parts.map((ways, index) => ways.map((way) => ({ ...way, digits: way.digits + all - digits[index] }))),
    ].filter((ways) => strength(ways) > 0).sort((a, b) => strength(b) - strength(a) || wordCount(a) - wordCount(b));
    return preconditions.length === 0
      ? [[{ digits: all, words: [] }]]
      : preconditions.filter((ways, index) => !preconditions.slice(0, index).some((other) => says(other, ways))).slice(0, mostPreconditions);
  }

  #ofAll(elements) {
    return this.preconditionsOf(elements)[0];
  }

  /** Null when they cannot be listed. */
  startsOf(alternatives) {
    const starts = this.#startsOfAny(alternatives);
    const all = starts === null ? [] : few([...starts.whole, ...starts.cut].map(markedAtEnds));
    return all.length === 0 || all.some((start) => withoutMarks(start).trim() === "") ? null : withoutLonger(all);
  }

  #startsOfAny(alternatives) {
    const all = alternatives.map(({ elements }) => this.#startsOfAll(elements));
    return all.includes(null) ? null : { whole: [...new Set(all.flatMap(({ whole }) => whole))], cut: few(all.flatMap(({ cut }) => cut)) };
  }

  /** Tracks complete texts that match the elements so far, and prefixes of texts whose continuation cannot be listed. */
  #startsOfAll(elements) {
    let whole = [""];
    const cut = [];
    for (const element of elements) {
      const ahead = isLookahead(element) && whole.every((text) => withoutMarks(text) === "") ? this.#startsOfAny(element.alternatives) : null;
      if (ahead !== null) {
        return { whole: [], cut: [...cut, ...joined(whole, [...ahead.whole, ...ahead.cut])] };
      }

      const next = this.#startsOfOne(element);
      const longer = next === null ? null : joined(whole, next.whole);
      if (longer === null) {
        return whole.includes("") ? null : { whole: [], cut: [...cut, ...whole] };
      }

      cut.push(...(joined(whole, next.cut) ?? whole));
      whole = longer;
    }

    return { whole, cut };
  }

  #startsOfOne(node) {
    switch (node.type) {
      case "Assertion": return { whole: [edges.get(node.raw) ?? ""], cut: [] };
      case "Group": return this.#startsOfAny(node.alternatives);
      case "Quantifier": return this.#startsOfRepeated(node);
      case "CharacterClass": return isClassOfDigits(node) ? { whole: [..."0123456789"], cut: [] } : this.#listed(node);
      case "CapturingGroup": return this.#listed(node) ?? this.#startsOfAny(node.alternatives);
      default: return this.#listed(node);
    }
  }

  #startsOfRepeated({ element, min, max }) {
    const once = this.#startsOfOne(element);
    if (once === null) {
      return null;
    }

    return max === 1
      ? { whole: min === 0 ? ["", ...once.whole] : once.whole, cut: once.cut }
      : { whole: min === 0 ? [""] : [], cut: [...once.whole, ...once.cut] };
  }

  #listed(node) {
    const whole = this.#textsOf(node);
    return whole === null ? null : { whole, cut: [] };
  }

  #ofSign(sign) {
    return weight([sign]) > 0 ? [{ digits: 0, words: [sign] }] : nothing;
  }

  #ofGroup(node) {
    const words = this.#written(node);
    return words === null ? this.ofAny(node.alternatives) : [{ digits: 0, words }];
  }

  #ofRepeated({ element, min }) {
    return min === 0 ? nothing : this.#of(element).map((way) => ({ ...way, digits: way.digits * min }));
  }

  /** Adjacent elements that can be listed form one list of words. */
  #runs(elements) {
    const runs = [];
    let run = [""];
    for (const element of elements) {
      const own = this.#textsOf(element);
      const longer = joined(run, own);
      if (longer === null) {
        runs.push(run);
      }

      run = longer ?? own ?? [""];
    }

    return [...runs, run].filter((words) => weight(words) > 0);
  }

  /** All texts that a node matches; null when they cannot be listed. */
  #textsOf(node) {
    switch (node.type) {
      case "Alternative": return node.elements.reduce((texts, element) => joined(texts, this.#textsOf(element)), [""]);
      case "Group": return union(node.alternatives.map((alternative) => this.#textsOf(alternative)));
      case "CapturingGroup": return this.#written(node);
      case "Assertion": return [edges.get(node.raw) ?? ""];
      case "Character": return [String.fromCodePoint(node.value)];
      case "CharacterClass":
        return node.negate || !node.elements.every(({ type }) => type === "Character") ? null : union(node.elements.map((element) => this.#textsOf(element)));
      case "Quantifier": return node.max === 1 ? union([node.min === 0 ? [""] : [], this.#textsOf(node.element)]) : null;
      default: return null;
    }
  }

  /** The words of a group's list, in the case that the group requires: capitalized, lower case or either. */
  #written(group) {
    const words = this.#wordsIn(group.name);
    if (words.length === 0) {
      return null;
    }

    const first = firstIn(group);
    const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const small = words.map((word) => word.toLowerCase());
    return first === "Lu" ? capitals : first === "Ll" ? small : union([capitals, small, words]);
  }
}

const nothing = [{ digits: 0, words: [] }];

/** The category of letters that a node begins with, if any. */
function firstIn(node) {
  const element = node.alternatives.length === 1 ? node.alternatives[0].elements[0] : undefined;
  const set = element?.type === "Quantifier" && element.min > 0 ? element.element : element;
  return set?.type === "CharacterSet" && set.kind === "property" ? set.key === "General_Category" ? set.value : set.key : undefined;
}

/** Of what must follow. */
function isLookahead(node) {
  return node.type === "Assertion" && node.kind === "lookahead" && !node.negate;
}

function withoutDigits(ways) {
  return ways.map((way) => ({ ...way, digits: 0 }));
}

function leastDigits(ways) {
  return Math.min(...ways.map(({ digits }) => digits));
}

function isClassOfDigits(node) {
  return !node.negate && node.elements.every(isOfDigits);
}

function isOfDigits(element) {
  return element.type === "Character"
    ? isDigit(element.value)
    : element.type === "CharacterClassRange" && isDigit(element.min.value) && isDigit(element.max.value);
}

function isDigit(code) {
  return code >= 0x30 && code <= 0x39;
}

/** Merges alternatives with the same number of digits; without words when one of them has none. */
function grouped(ways) {
  const byDigits = new Map();
  ways.forEach((way) => byDigits.set(way.digits, [...(byDigits.get(way.digits) ?? []), way]));
  return [...byDigits].map(([digits, some]) => {
    const words = some.some((way) => way.words.length === 0) ? [] : [...new Set(some.flatMap((way) => way.words))];
    return { digits, words: words.length > mostWords ? [] : shortest(words) };
  });
}

/** Whether one precondition implies the other. */
function says(one, other) {
  return one.every((way) => other.some(({ digits, words }) => digits <= way.digits
    && (words.length === 0 || (way.words.length > 0 && way.words.every((word) => words.some((part) => word.includes(part)))))));
}

/** How selective a precondition is, judged by its weakest alternative. */
function strength(ways) {
  return Math.min(...ways.map(({ digits, words }) => (words.length === 0 ? 0 : weight(words)) + Math.min(digits, rare)));
}

/** The rarity of the commonest of the words. A letter, digit, space or full stop occurs in every text; few characters are as rare as words. */
function weight(words) {
  return Math.min(...words.map((marked) => {
    const word = withoutMarks(marked);
    const length = /^[\p{L}\p{N} .,'’]?$/u.test(word) ? 0 : /^[()-]$/.test(word) ? common : /^[^\p{L}\p{N}]$/u.test(word) ? rare : Math.min(rare, word.length);
    return length + (length > 0 && marked.length > word.length ? known : 0);
  }));
}

/** Characters that occur in many texts. */
const common = 0.5;

/** A known word boundary makes a word faster to find. */
const known = 0.5;

function withoutMarks(word) {
  return word.replaceAll(begins, "").replaceAll(ends, "");
}

/** With boundaries at its ends only. */
function markedAtEnds(word) {
  return word.replace(/(?!^)\u0001|\u0002(?!$)/g, "");
}

/** Without words that contain another one. */
function shortest(marked) {
  const words = new Set(marked.map(markedAtEnds));
  return [...words].filter((word) => !containsOther(word, words, word.length)).sort();
}

/** Of very many prefixes, only how they begin. */
function few(prefixes) {
  return [...new Set(prefixes.length > mostWords ? prefixes.map((prefix) => prefix.slice(0, rare)) : prefixes)];
}

/** Without texts that begin with another one, whether that must be at a boundary or not. */
function withoutLonger(texts) {
  const known = new Set(texts);
  return [...known].filter((text) => !containsOther(text, known, text.startsWith(begins) ? 2 : 1));
}

/** @param {number} places How many places in the text are looked at, from its beginning. */
function containsOther(text, known, places) {
  for (let from = 0; from < places; from++) {
    for (let to = from + 1; to <= text.length; to++) {
      if (to - from < text.length && known.has(text.slice(from, to))) {
        return true;
      }
    }
  }

  return false;
}

function joined(left, right) {
  return left === null || right === null || left.length * right.length > mostWords
    ? null
    : [...new Set(left.flatMap((start) => right.map((end) => start + end)))];
}

function union(lists) {
  if (lists.includes(null)) {
    return null;
  }

  const all = [...new Set(lists.flat())];
  return all.length > mostWords ? null : all;
}
