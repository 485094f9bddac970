import { adviceOn, type Advice } from "../checks/advice";
import { element } from "../../dom/element";
import type { StoryForm, TextField } from "./storyForm";

/** The tips beside the text; each leads to the words it is about. */
export class AdviceList {
  readonly #form: StoryForm;
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  readonly #status: HTMLElement;

  constructor(form: StoryForm) {
    const find = (name: string) => form.element.querySelector<HTMLElement>(`[data-kb-${name}]`)!;
    this.#form = form;
    this.#list = find("advice");
    this.#none = find("advice-none");
    this.#status = find("advice-status");
  }

  show(): void {
    const advice = adviceOn(this.#form.read());
    this.#list.replaceChildren(...advice.map((one) => this.#item(one)));
    this.#list.hidden = advice.length === 0;
    this.#none.hidden = advice.length > 0;
    this.#say(advice.length);
  }

  /** Heard only when the number changes, not at every key. */
  #say(count: number): void {
    const words = count === 0 ? "" : count === 1 ? "1 tip bij uw tekst" : `${count} tips bij uw tekst`;
    if (this.#status.textContent !== words) {
      this.#status.textContent = words;
    }
  }

  #item({ field, message, words }: Advice): HTMLElement {
    const item = element("li", "kb-advice__item", message);
    if (words !== undefined) {
      const button = element("button", "kb-advice__go", "Ga naar deze woorden");
      button.type = "button";
      button.addEventListener("click", () => select(this.#form.text(field), words));
      item.append(" ", button);
    }

    return item;
  }
}

function select(control: TextField, words: string): void {
  const start = control.value.indexOf(words);
  control.focus();
  if (start >= 0) {
    control.setSelectionRange(start, start + words.length);
  }
}
