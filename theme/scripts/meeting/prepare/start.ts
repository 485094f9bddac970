import { element } from "../../dom/element";
import { Stillness } from "../../share/page/stillness";
import { isEmpty, type Answers } from "../core/worksheet";
import { button } from "../../dom/controls";
import { Answer } from "./answer";
import type { Remark } from "./check";
import { Passing } from "./passing";

/** Lets somebody type on the sheet. The texts stay in this tab; only what she hands over goes to the story form, in the same tab. */
export function startPreparing(sheet: HTMLElement): void {
  new Preparing(sheet).start();
}

class Preparing {
  readonly #sheet: HTMLElement;
  readonly #answers: readonly Answer[];
  readonly #status = element("p", "kb-status");
  readonly #stillness = new Stillness();
  readonly #passing: Passing;

  #before: Answers = {};

  readonly #undo = button("Zet terug", "terug", () => {
    this.#set(this.#before);
    this.#undo.hidden = true;
    this.#answers[0]?.field.focus();
    this.#status.textContent = "Uw tekst staat er weer.";
  });

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
    this.#answers = [...sheet.querySelectorAll<HTMLElement>("[data-kb-antwoord]")].map((place) => new Answer(place));
    this.#passing = new Passing(sheet.dataset.kbAfspraak!, {
      answers: () => this.#texts(),
      look: () => this.#look(),
      goTo: (name) => this.#answers.find((answer) => answer.name === name)?.field.focus(),
    });
  }

  start(): void {
    this.#undo.hidden = true;
    this.#status.setAttribute("role", "status");
    this.#sheet.addEventListener("change", () => void this.#look());
    this.#sheet.after(element("div", "kb-prepare kb-off-paper",
      element("div", "kb-piece__actions",
        button("Druk af", "druk-af", () => print(), { class: "kb-button kb-button--first" }),
        button("Wis alles", "wis", () => this.#wipe()),
        this.#undo),
      this.#status,
      this.#passing.element));
    addEventListener("beforeunload", (event) => {
      if (!isEmpty(this.#texts()) && !this.#passing.isPassed) {
        event.preventDefault();
      }
    });
  }

  #texts(): Answers {
    return Object.fromEntries(this.#answers.map(({ name, text }) => [name, text]));
  }

  #set(texts: Answers): void {
    for (const answer of this.#answers) {
      answer.text = texts[answer.name] ?? "";
      answer.show([]);
    }
  }

  #wipe(): void {
    const texts = this.#texts();
    if (isEmpty(texts)) {
      this.#status.textContent = "Het blad is al leeg.";
      return;
    }

    this.#before = texts;
    this.#set({});
    this.#undo.hidden = false;
    this.#status.textContent = "Het blad is leeg.";
  }

  /** Shows what may identify somebody, below each answer. @returns undefined when that could not be checked */
  async #look(): Promise<readonly Remark[] | undefined> {
    try {
      const { remarksOn } = await import("./check");
      const remarks = await remarksOn(this.#texts());
      this.#stillness.whenStill(() => this.#show(remarks));
      return remarks;
    } catch {
      this.#status.textContent = "De controle op gegevens van mensen is niet geladen. Kijk of u verbinding heeft, en probeer het nog eens.";
      return undefined;
    }
  }

  #show(remarks: readonly Remark[]): void {
    for (const answer of this.#answers) {
      answer.show(remarks.filter(({ name }) => name === answer.name));
    }

    const named = this.#answers.filter(({ name }) => remarks.some((remark) => remark.name === name)).map(({ heading }) => `‘${heading}’`);
    this.#status.textContent = named.length === 0 ? "" : `Kijk nog eens naar ${named.join(" en ")}: daar staat iets waaraan iemand te herkennen kan zijn.`;
  }
}
