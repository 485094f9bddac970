import type { Marked } from "./api";
import { keyOf } from "./forms";
import type { Query } from "./question";
import { wordsOf } from "./words";

const shortestPart = 4;

/** Recognizes the words of a question in texts. */
export class Marker {
  readonly #keys: Set<string>;
  readonly #typed: string;

  constructor(query: Query) {
    const forms = query.meanings.flatMap((meaning) => [meaning.word, ...meaning.readings.flatMap((reading) => reading.terms.map((term) => term.form))]);
    this.#keys = new Set(forms.map(keyOf));
    this.#typed = query.typed;
  }

  /** The folded forms in a text that match the question. */
  hits(text: string): string[] {
    return wordsOf(text).map(({ word }) => word).filter((word) => this.isHit(word));
  }

  isHit(word: string): boolean {
    const key = keyOf(word);
    return this.#keys.has(key)
      || (this.#typed.length > 0 && word.startsWith(this.#typed))
      || [...this.#keys].some((part) => part.length >= shortestPart && (word.startsWith(part) || key.endsWith(part)));
  }

  mark(text: string): Marked[] {
    const runs: Marked[] = [];
    let done = 0;
    for (const { word, start, end } of wordsOf(text)) {
      if (this.isHit(word)) {
        runs.push({ text: text.slice(done, start), hit: false }, { text: text.slice(start, end), hit: true });
        done = end;
      }
    }

    return [...runs, { text: text.slice(done), hit: false }].filter((run) => run.text !== "");
  }
}
