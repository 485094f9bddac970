import { SearchProblem } from "./api";

const decoder = new TextDecoder();

/** Reads the numbers and texts of one file of the index sequentially. */
export class Bytes {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) {
        break;
      }

      value |= (byte & 127) << shift;
      if (byte < 128) {
        return value >>> 0;
      }
    }

    throw new SearchProblem("A file of the search index ends too soon.");
  }

  text(): string {
    return decoder.decode(this.take(this.number()));
  }

  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) {
      throw new SearchProblem("A file of the search index ends too soon.");
    }

    return this.bytes.subarray(this.at, (this.at += length));
  }

  /** Calls back that many times, and returns the results. */
  list<T>(read: (index: number) => T): T[] {
    const count = this.number();
    if (count > this.bytes.length) {
      throw new SearchProblem("A file of the search index is damaged.");
    }

    return Array.from({ length: count }, (_, index) => read(index));
  }

  /** An increasing sequence of numbers, encoded as differences. */
  rising(): number[] {
    let before = -1;
    return this.list(() => (before += this.number() + 1));
  }
}

/** Sorted words, each encoded as the difference from the previous one. */
export class FrontCoded {
  #word = new Uint8Array(0);

  constructor(private readonly bytes: Bytes) {}

  next(): string {
    const shared = this.#word.subarray(0, this.bytes.number());
    const rest = this.bytes.take(this.bytes.number());
    this.#word = new Uint8Array([...shared, ...rest]);
    return decoder.decode(this.#word);
  }

  /** The next word, encoded as the difference from the one just read. */
  variant(): string {
    const shared = this.#word.subarray(0, this.bytes.number());
    const rest = this.bytes.take(this.bytes.number());
    return decoder.decode(new Uint8Array([...shared, ...rest]));
  }
}
