import { element } from "../../dom/element";
import type { Remark } from "./check";

/** A field that is longer than this scrolls. */
const mostLines = 60;

/** A question of the sheet with a field on its lines. Paper shows the text, or the empty lines. */
export class Answer {
  readonly name: string;
  readonly heading: string;
  readonly field = element("textarea", "kb-sheet__field");
  /** As on the blank sheet; a longer text gets more. */
  readonly #lines: number;
  readonly #onPaper = element("div", "kb-sheet__typed");
  readonly #remarks = element("ul", "kb-sheet__remarks kb-off-paper");

  constructor(place: HTMLElement) {
    this.name = place.dataset.kbAntwoord!;
    const heading = place.querySelector<HTMLElement>("h3")!;
    const question = place.querySelector<HTMLElement>("p")!;
    this.heading = heading.textContent;
    heading.id = `kb_${this.name}_kop`;
    question.id = `kb_${this.name}_uitleg`;
    this.#remarks.id = `kb_${this.name}_tips`;
    this.#lines = place.querySelectorAll(".kb-sheet__line").length;
    this.field.rows = this.#lines;
    this.field.autocomplete = "off";
    this.field.dir = "auto";
    this.field.setAttribute("aria-labelledby", heading.id);
    this.field.setAttribute("aria-describedby", `${question.id} ${this.#remarks.id}`);
    this.field.addEventListener("input", () => this.#changed());
    place.classList.add("kb-sheet__asked--typed");
    place.append(this.field, this.#remarks, this.#onPaper);
  }

  get text(): string {
    return this.field.value;
  }

  set text(text: string) {
    this.field.value = text;
    this.#changed();
  }

  show(remarks: readonly Remark[]): void {
    this.#remarks.replaceChildren(...remarks.map(({ message }) => element("li", "", message)));
    this.field.setAttribute("aria-invalid", String(remarks.some(({ blocks }) => blocks)));
  }

  #changed(): void {
    this.#onPaper.textContent = this.field.value.trim();
    this.field.rows = this.#lines;
    while (this.field.scrollHeight > this.field.clientHeight && this.field.rows < mostLines) {
      this.field.rows++;
    }
  }
}
