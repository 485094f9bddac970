import type { Tip } from "../checks/advice";
import { element } from "../../dom/element";
import type { StoryForm } from "./storyForm";
import { countOf } from "./tipCount";

/** The tips under one field. */
export class FieldTips {
  readonly name: string;
  readonly #form: StoryForm;
  readonly #box: HTMLElement;
  readonly #title: HTMLElement;
  readonly #list: HTMLElement;
  readonly #label: string;
  #shown: readonly Tip[] = [];

  constructor(form: StoryForm, box: HTMLElement) {
    const field = box.closest<HTMLElement>("[data-kb-field]")!;
    this.name = field.dataset.kbField!;
    this.#form = form;
    this.#box = box;
    this.#title = box.querySelector("p")!;
    this.#list = box.querySelector("ul")!;
    this.#label = field.querySelector("label")!.textContent;
  }

  get id(): string {
    return this.#title.id;
  }

  focus(): void {
    this.#box.scrollIntoView({ block: "center" });
    this.#title.focus({ preventScroll: true });
  }

  /** @returns an announcement for screen readers; empty when the number is unchanged */
  show(tips: readonly Tip[]): string {
    const before = this.#shown.length;
    // Keeps existing tips, because their button may have the focus.
    if (JSON.stringify(tips) !== JSON.stringify(this.#shown)) {
      this.#shown = tips;
      this.#title.textContent = tips.length === 0 ? "" : countOf(tips.length, "dit veld");
      this.#list.replaceChildren(...tips.map((tip) => this.#item(tip)));
      this.#box.hidden = tips.length === 0;
    }

    return tips.length === before ? "" : countOf(tips.length, `“${this.#label}”`);
  }

  #item({ message, start, end }: Tip): HTMLElement {
    const button = element("button", "kb-advice__go", "Ga naar deze woorden");
    button.type = "button";
    button.addEventListener("click", () => this.#form.select(this.name, start, end));
    return element("li", "", message, " ", button);
  }
}
