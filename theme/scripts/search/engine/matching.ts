import { keyOf } from "./forms";

const shortestPart = 4;

/** Recognizes the forms of some words, and compounds that begin or end with one of them. */
export class Forms {
  readonly #keys: ReadonlySet<string>;
  readonly #parts: readonly string[];

  constructor(words: readonly string[]) {
    this.#keys = new Set(words.map(keyOf));
    this.#parts = [...this.#keys].filter((key) => key.length >= shortestPart);
  }

  has(word: string): boolean {
    const key = keyOf(word);
    return this.#keys.has(key) || this.#parts.some((part) => word.startsWith(part) || key.endsWith(part));
  }
}
