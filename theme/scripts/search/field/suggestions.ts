import { Announcer } from "../announcer";
import { walkWithArrows } from "../arrows";
import { countOf } from "../counts";
import { element, link } from "../../dom/element";
import type { Answer, Destination, Question, Result, Search } from "../engine/api";
import { open } from "../engine/open";
import { Latest } from "../latest";
import { kindOf } from "../page/hit";
import { addressOf, step } from "../question";
import { nodesOf } from "../runs";
import { withWords } from "../words";

/** In milliseconds: debounces typing. */
const pause = 80;

/** As many as fit under the field on a small screen. */
const shown = 6;

/** Shows the best results under the field while somebody types. */
export class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #search: Search;
  readonly #panel = element("div", "kb-suggest");
  readonly #count = element("p", "kb-suggest__count");
  readonly #list = element("ul", "kb-suggest__list");
  readonly #all = element("p", "kb-suggest__all");
  readonly #said = element("p", "kb-hidden");
  readonly #announcer = new Announcer(this.#said);
  readonly #answers = new Latest();
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, field: HTMLInputElement) {
    this.#field = field;
    this.#search = open(form.dataset.zoekindex!);
    this.#panel.append(this.#count, this.#list, this.#all);
    this.#panel.hidden = true;
    this.#panel.id = "kb_suggesties";
    this.#panel.role = "dialog";
    this.#panel.ariaLabel = "Suggesties";
    this.#said.role = "status";
    form.append(this.#panel, this.#said);
    // A combobox announces that something can open below it, and whether it is open; its popup has links, so it is not a list of options.
    field.role = "combobox";
    field.ariaHasPopup = "dialog";
    field.ariaExpanded = "false";
    field.setAttribute("aria-controls", this.#panel.id);
    this.#listen(form);
    void this.#ask();
  }

  #listen(form: HTMLFormElement): void {
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#ask(), pause);
    });
    this.#field.addEventListener("focus", () => void this.#ask());
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.#panel.hidden) {
        event.preventDefault();
        this.#field.focus();
        this.#close();
      }
    });
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget as Node | null)) {
        this.#close();
      }
    });
    // A visitor who is moving through the suggestions keeps them, and the focus.
    this.#panel.addEventListener("focusin", () => this.#stop());
    walkWithArrows(this.#field, this.#panel, "a");
  }

  async #ask(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === "") {
      this.#close();
      return;
    }

    const question: Question = { text, filters: [], sort: "relevantie", from: 0, count: shown, isTyping: true };
    try {
      const answer = await this.#answers.run((signal) => this.#search.ask(question, signal));
      // Nothing to search by yet leaves the panel as it is.
      if (answer && !answer.isBegun) {
        this.#show(question, answer);
      }
    } catch {
      // The search page explains the problem, and the alternatives.
      this.#close();
    }
  }

  #show(question: Question, answer: Answer): void {
    const count = countOf(answer.total, question.text);
    this.#count.textContent = count;
    this.#announcer.say(answer.meant === null ? count : `${count}. Bedoelde u ${answer.meant}?`);
    this.#list.replaceChildren(...[...answer.places.map(placeOf), ...answer.results.slice(0, shown - answer.places.length).map(suggestionOf)]
      .map((suggestion) => element("li", "", suggestion)));
    this.#all.replaceChildren(link(addressOf({ ...question, count: step }), "kb-suggest__link", wayOn(answer)));
    this.#open(true);
  }

  #close(): void {
    this.#stop();
    this.#announcer.hush();
    this.#open(false);
  }

  #open(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
  }

  #stop(): void {
    clearTimeout(this.#typing);
    this.#answers.drop();
  }
}

function placeOf({ url, title, kind }: Destination): HTMLAnchorElement {
  return link(url, "kb-suggest__link", element("span", "kb-suggest__title", ...nodesOf(title)), element("span", "kb-suggest__kind", `Ga naar ${kind}`));
}

function suggestionOf(result: Result): HTMLAnchorElement {
  return link(
    withWords(result.url, result.words),
    "kb-suggest__link",
    element("span", "kb-suggest__title", ...nodesOf(result.title)),
    element("span", "kb-suggest__kind", kindOf(result)),
  );
}

function wayOn({ total }: Answer): string {
  if (total === 0) {
    return "Kijk hoe u verder kunt zoeken";
  }

  return total > shown ? `Bekijk alle ${countOf(total, "")}` : "Bekijk deze resultaten uitgebreid";
}
