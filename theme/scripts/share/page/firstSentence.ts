import { limits } from "../story";
import { summaryFrom } from "../text/firstSentence";
import type { TextField } from "./storyForm";

/** Fills the summary with the beginning of the story for as long as the visitor has not written another. */
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
