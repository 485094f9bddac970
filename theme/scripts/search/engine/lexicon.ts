import { FrontCoded, type Bytes } from "./bytes";
import type { Files } from "./files";
import type { Meta } from "./meta";
import { readTerms, type Term } from "./terms";

/** A word of the site, as a correction of a misspelling. */
export interface Known {
  form: string;
  frequency: number;
}

/** Ends a whole title, which is a term of its own. */
export const nameEnd = "=";

/** Looks up forms in their shards. */
export class Lexicon {
  constructor(
    private readonly files: Files,
    private readonly meta: Meta,
    private readonly base: string,
  ) {}

  /** The form itself; undefined when it is not on the site. */
  async find(form: string): Promise<Term | undefined> {
    const terms = await this.#shard(this.#placeOf(form));
    const found = terms[firstFrom(terms, form)];
    return found?.form === form ? found : undefined;
  }

  /** The term with the postings of a form. */
  async head(term: Term): Promise<Term> {
    return term.head === term.form ? term : ((await this.find(term.head)) ?? term);
  }

  /** All forms with a prefix, in order, limited to the first shards. Phrases only after a space, and no whole titles. */
  async range(prefix: string, mostFiles: number): Promise<Term[]> {
    const first = this.#placeOf(prefix);
    const last = Math.min(this.#placeOf(`${prefix}\uffff`), first + mostFiles - 1);
    const shards = await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => this.#shard(first + index)));
    return shards.flatMap((terms) => {
      let end = firstFrom(terms, prefix);
      const start = end;
      while (terms[end]?.form.startsWith(prefix)) {
        end++;
      }

      return terms.slice(start, end).filter(({ form }) => !form.endsWith(nameEnd) && (prefix.endsWith(" ") || !form.includes(" ")));
    });
  }

  /** Every word of the site with this first letter. */
  async words(letter: string): Promise<Known[]> {
    return letter && this.meta.letters.includes(letter) ? this.files.get(`${this.base}t-${letter}.bin`, readWords) : [];
  }

  #shard(place: number): Promise<Term[]> {
    return place < 0 ? Promise.resolve([]) : this.files.get(`${this.base}w${place}.bin`, readTerms);
  }

  /** The shard that would contain a form. */
  #placeOf(form: string): number {
    let low = 0;
    let high = this.meta.firstForms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.meta.firstForms[middle]! <= form) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }

    return this.meta.firstForms.length === 0 ? -1 : Math.max(0, low - 1);
  }
}

/** The index of the first term that does not sort before a form. */
function firstFrom(terms: readonly Term[], form: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.form < form) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}

function readWords(bytes: Bytes): Known[] {
  const forms = new FrontCoded(bytes);
  return bytes.list(() => ({ form: forms.next(), frequency: bytes.number() }));
}
