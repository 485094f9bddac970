import { element } from "../../dom/element";
import { clockOf, isDay, minutesOf } from "../core/days";
import { limits, type Meeting } from "../core/meeting";
import { field, input } from "../../dom/controls";
import type { Bench } from "./bench";

/** When it is, how long, with how many, and in the trainer's own words. */
export class Details {
  readonly element: HTMLElement;
  readonly #bench: Bench;
  readonly #errors = element("div", "kb-meeting__error");
  readonly #minutes: HTMLInputElement;
  readonly #people: HTMLInputElement;
  readonly #date: HTMLInputElement;
  readonly #start: HTMLInputElement;
  readonly #title: HTMLInputElement;
  readonly #question: HTMLTextAreaElement;

  constructor(bench: Bench) {
    this.#bench = bench;
    const bounds = ({ min, max }: { min: number; max: number }) => ({ min: String(min), max: String(max), step: "1" });
    this.#minutes = input("number", "minuten", "", { ...bounds(limits.minutes), step: "5" });
    this.#people = input("number", "mensen", "", bounds(limits.people));
    this.#date = input("date", "datum", "");
    this.#start = input("time", "begin", "");
    this.#title = input("text", "titel", "", { maxLength: limits.title });
    this.#question = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
    Object.assign(this.#question, { name: "eigenvraag", rows: 3, maxLength: limits.question });
    this.#errors.setAttribute("role", "alert");

    const ownWords = "Wat u hier schrijft, staat alleen in de link die u deelt. Schrijf geen namen van cliënten op.";
    this.element = element("div", "kb-details",
      element("div", "kb-details__row",
        field("Hoeveel minuten?", this.#minutes), field("Met hoeveel mensen?", this.#people),
        field("Datum (niet verplicht)", this.#date), field("Begint om (niet verplicht)", this.#start)),
      this.#errors,
      field("Eigen titel (niet verplicht)", this.#title),
      field("Uw vraag voor deze bijeenkomst (niet verplicht)", this.#question, ownWords));

    this.#listen();
    bench.onChange(() => this.#fill());
    this.#fill();
  }

  #listen(): void {
    for (const box of [this.#minutes, this.#people, this.#date, this.#start]) {
      box.addEventListener("change", () => this.#read());
    }

    for (const [box, key] of [[this.#title, "title"], [this.#question, "question"]] as const) {
      let isFirst = true;
      box.addEventListener("focus", () => (isFirst = true));
      box.addEventListener("input", () => {
        this.#bench.type((meeting) => ({ ...meeting, [key]: box.value.trim() === "" ? "" : box.value }), isFirst);
        isFirst = false;
      });
    }
  }

  /** Takes over what is right, and says of the rest what is wrong. */
  #read(): void {
    const errors: string[] = [];
    const whole = (box: HTMLInputElement, { min, max }: { min: number; max: number }, what: string, before: number): number => {
      const value = Number(box.value);
      const isRight = box.value !== "" && Number.isInteger(value) && value >= min && value <= max;
      this.#mark(box, isRight ? "" : `${what}: vul een heel getal in van ${min} tot ${max}.`, errors);
      return isRight ? value : before;
    };
    const { meeting } = this.#bench;
    const next: Meeting = {
      ...meeting,
      minutes: whole(this.#minutes, limits.minutes, "Minuten", meeting.minutes),
      people: whole(this.#people, limits.people, "Mensen", meeting.people),
      date: isDay(this.#date.value) ? this.#date.value : "",
      start: minutesOf(this.#start.value),
    };
    this.#mark(this.#date, this.#date.validity.badInput || (this.#date.value !== "" && next.date === "") ? "Datum: kies een dag vanaf 2020." : "", errors);
    this.#errors.replaceChildren(...errors.map((text) => element("p", "utrecht-form-field-error-message", text)));
    this.#bench.edit(() => next);
  }

  #mark(box: HTMLInputElement, error: string, errors: string[]): void {
    box.toggleAttribute("aria-invalid", error !== "");
    if (error !== "") {
      box.setAttribute("aria-invalid", "true");
      errors.push(error);
    }
  }

  /** Shows the meeting, but leaves alone where somebody is writing and what was refused. */
  #fill(): void {
    const { meeting } = this.#bench;
    const set = (box: HTMLInputElement | HTMLTextAreaElement, value: string) => {
      if (box.value !== value && !box.hasAttribute("aria-invalid") && !(document.activeElement === box && box.matches("textarea, [type=text]"))) {
        box.value = value;
      }
    };
    set(this.#minutes, String(meeting.minutes));
    set(this.#people, String(meeting.people));
    set(this.#date, meeting.date);
    set(this.#start, meeting.start === null ? "" : clockOf(meeting.start));
    set(this.#title, meeting.title);
    set(this.#question, meeting.question);
  }
}
