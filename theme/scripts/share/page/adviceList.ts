import { adviceOn, type Tip } from "../checks/advice";
import { element, link } from "../../dom/element";
import { FieldTips } from "./fieldTips";
import type { StoryForm } from "./storyForm";
import { countOf } from "./tipCount";

/** The tips on a story: those on a field under that field, the others beside the text. */
export class AdviceList {
  readonly #form: StoryForm;
  readonly #fields: FieldTips[];
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  readonly #elsewhere: HTMLElement;
  readonly #status: HTMLElement;
  #count = 0;

  constructor(form: StoryForm) {
    const find = (name: string) => form.element.querySelector<HTMLElement>(`[data-kb-${name}]`)!;
    this.#form = form;
    this.#fields = [...form.element.querySelectorAll<HTMLElement>("[data-kb-tips]")].map((box) => new FieldTips(form, box));
    this.#list = find("advice");
    this.#none = find("advice-none");
    this.#elsewhere = find("advice-elsewhere");
    this.#status = find("advice-status");
  }

  show(): void {
    const { atFields, onWhole } = adviceOn(this.#form.read());
    const news = this.#fields.map((field) => field.show(atFields.filter((tip) => tip.field === field.name)));
    this.#list.replaceChildren(...onWhole.map((message) => element("li", "", message)));
    this.#list.hidden = onWhole.length === 0;
    this.#none.hidden = atFields.length + onWhole.length > 0;
    this.#showWhere(atFields);
    this.#say([...news, onWhole.length === this.#count ? "" : countOf(onWhole.length, "de hele tekst")]);
    this.#count = onWhole.length;
  }

  #showWhere(tips: readonly Tip[]): void {
    const first = this.#fields.find((field) => tips.some((tip) => tip.field === field.name));
    this.#elsewhere.hidden = first === undefined;
    if (first) {
      this.#elsewhere.replaceChildren(...(tips.length === 1
        ? ["Onder uw antwoorden staat 1 tip. ", linkTo(first, "Ga naar die tip")]
        : [`Onder uw antwoorden staan ${tips.length} tips. `, linkTo(first, "Ga naar de eerste")]));
    }
  }

  /** Announced only when a number changes, not at every key. */
  #say(news: readonly string[]): void {
    const words = news.filter((one) => one !== "").join(". ");
    if (words !== "") {
      this.#status.textContent = words;
    }
  }
}

function linkTo(field: FieldTips, text: string): HTMLElement {
  const made = link(`#${field.id}`, "utrecht-link utrecht-link--html-a", text);
  made.addEventListener("click", (event) => {
    event.preventDefault();
    field.focus();
  });
  return made;
}
