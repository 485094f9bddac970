import type { Marked } from "./api";
import { keyOf } from "./forms";
import { Forms } from "./matching";
import { shortestBeginning } from "./meanings";
import type { PageText } from "./pages";
import type { Query } from "./question";
import { wordsOf } from "./words";

/** A word of the question: how it is written itself, and the other words by which it finds pages. */
interface Asked {
  word: string;
  own: Forms;
  others: Forms;
  /** An incomplete word; empty when it is complete. */
  beginning: string;
}

/** A word of a text that matches the question: which word of it, and how well. */
interface Match {
  asked: number;
  worth: number;
}

/** The word as asked, another form of it, a compound with it; or another word for it. */
const worthOf = { exact: 1, form: 0.9, part: 0.8, other: 0.5 };

const isOwn = ({ worth }: Match): boolean => worth > worthOf.other;

/** Recognizes the words of a question in texts. */
export class Marker {
  readonly #asked: readonly Asked[];
  readonly #known = new Map<string, Match | null>();

  constructor({ meanings, typed }: Pick<Query, "meanings" | "typed">) {
    this.#asked = meanings.map(({ word, instead, readings }) => {
      const written = instead ?? word;
      const beginning = word === typed && word.length >= shortestBeginning ? word : "";
      const forms = (isOwn: boolean): string[] => readings
        .filter((reading) => reading.isOwn === isOwn)
        .flatMap(({ terms }) => terms.map(({ form }) => form))
        .filter((form) => word !== typed || !form.startsWith(typed));
      return { word: written, own: new Forms([written, ...forms(true)]), others: new Forms(forms(false).flatMap((form) => form.split(" "))), beginning };
    });
  }

  /** For one page: a word of the question that is on it is marked itself, and only otherwise the other words for it. */
  on(page: PageText): PageMarker {
    const matches = wordsOn(page).map((word) => ({ word, match: this.match(word) }));
    const there = new Set(matches.filter(({ match }) => match && isOwn(match)).map(({ match }) => match!.asked));
    const isHit = (match: Match | null): match is Match => match !== null && (isOwn(match) || !there.has(match.asked));
    return new PageMarker(
      (word) => {
        const match = this.match(word);
        return isHit(match) ? match : null;
      },
      this.#asked.flatMap(({ word }, asked) => there.has(asked)
        ? [word]
        : matches.filter(({ match }) => isHit(match) && match.asked === asked).slice(0, 1).map((other) => other.word)),
    );
  }

  match(word: string): Match | null {
    let known = this.#known.get(word);
    if (known === undefined) {
      known = this.#find(word);
      this.#known.set(word, known);
    }

    return known;
  }

  #find(word: string): Match | null {
    const matches = this.#asked.map((each, asked): Match => ({ asked, worth: worthFor(word, each) }));
    const best = matches.reduce((before, match) => (match.worth > before.worth ? match : before), { asked: -1, worth: 0 });
    return best.worth > 0 ? best : null;
  }
}

function worthFor(word: string, asked: Asked): number {
  if (word === asked.word) {
    return worthOf.exact;
  }

  if (keyOf(word) === keyOf(asked.word)) {
    return worthOf.form;
  }

  if ((asked.beginning !== "" && word.startsWith(asked.beginning)) || asked.own.has(word)) {
    return worthOf.part;
  }

  return asked.others.has(word) ? worthOf.other : 0;
}

const known = new WeakMap<PageText, string[]>();

/** Every word of a page once; the same page comes back with every key that is typed. */
function wordsOn(page: PageText): string[] {
  let words = known.get(page);
  if (!words) {
    const texts = [page.title, ...page.headings.map(({ text }) => text), ...page.blocks.map(({ text }) => text)];
    words = [...new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)))];
    known.set(page, words);
  }

  return words;
}

/** Recognizes the words of a question in the texts of one page. */
export class PageMarker {
  readonly #match: (word: string) => Match | null;

  /** @param words The words to look for in the opened page: those of the question, or the other word for one that is not there. */
  constructor(match: (word: string) => Match | null, readonly words: readonly string[]) {
    this.#match = match;
  }

  isHit(word: string): boolean {
    return this.#match(word) !== null;
  }

  /** How much of the question a text has: each of its words once, and the word itself before another word for it. */
  worth(words: readonly string[]): number {
    const best = new Map<number, number>();
    for (const word of words) {
      const match = this.#match(word);
      if (match) {
        best.set(match.asked, Math.max(best.get(match.asked) ?? 0, match.worth));
      }
    }

    return [...best.values()].reduce((sum, value) => sum + value, 0);
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
