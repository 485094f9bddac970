import { limits } from "../story";
import { summaryFrom } from "../text/firstSentence";
import type { TextField } from "./fields";

/** Fills in the summary from the start of the story until the visitor writes another one. */
export class FirstSentence {
  readonly #source: TextField;
  readonly #summary: TextField;
  #own = "";

  constructor(source: TextField, summary: TextField) {
    this.#source = source;
    this.#summary = summary;
  }

  follow(): void {
    if (this.#summary.value === this.#own && document.activeElement !== this.#summary) {
      this.#own = summaryFrom(this.#source.value, limits.summary.least, limits.summary.most);
      this.#summary.value = this.#own;
    }
  }
}
