import type { Kind, Section, Story } from "../story";
import { clean } from "../text/clean";
import { placeAsTyped } from "../text/typed";

/** The values of a form by field name; for checkboxes the checked ones. */
export type Values = Record<string, string[]>;

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Not restored: consent must be given each time. */
const confirmation = "akkoord";

/** The form as a story. The page defines the fields. */
export class StoryForm {
  readonly element: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.element = form;
  }

  read(): Story {
    const isElsewhere = !this.#extra("andere").hidden;
    return {
      kind: this.#kind(),
      title: this.#value("titel"),
      summary: this.#value("samenvatting"),
      sections: this.#prompts().flatMap((prompt) => this.#sectionOf(prompt)),
      municipality: isElsewhere ? "" : this.#value("gemeente"),
      otherMunicipality: isElsewhere ? this.#value("andere-gemeente") : "",
      bakens: this.#ticked("bakens").map((box) => box.value),
      agendas: this.#ticked("agenda").map((box) => box.value),
      questions: ["vraag-1", "vraag-2", "vraag-3"].map((name) => this.#value(name)),
      teller: this.#extra("ja").hidden ? "" : this.#value("verteller"),
      confirmed: this.#ticked(confirmation).map((box) => box.value),
    };
  }

  values(): Values {
    const values: Values = {};
    for (const [name, value] of new FormData(this.element)) {
      if (name !== confirmation && value !== "") {
        (values[name] ??= []).push(String(value));
      }
    }

    return values;
  }

  fill(values: Values): void {
    for (const control of this.#controls()) {
      const wanted = values[control.name] ?? [];
      if (control.type === "radio" || control.type === "checkbox") {
        (control as HTMLInputElement).checked = wanted.includes(control.value);
      } else {
        control.value = wanted[0] ?? "";
      }
    }

    for (const folded of this.element.querySelectorAll("details")) {
      folded.open = folded.querySelector(":checked") !== null;
    }

    this.adapt();
  }

  /** Puts texts in fields; below what is there, so that nothing gets lost. */
  add(texts: Readonly<Record<string, string>>): void {
    for (const control of this.#controls()) {
      const text = texts[control.name];
      if (text !== undefined && control instanceof HTMLTextAreaElement) {
        control.value = control.value.trim() === "" ? text : `${control.value}\n\n${text}`;
      }
    }
  }

  /** Shows the fields for the current choices, and which are optional. */
  adapt(): void {
    const kind = this.#kind();
    for (const prompt of this.#prompts()) {
      prompt.hidden = headingOf(prompt, kind) === "";
      const optional = prompt.querySelector<HTMLElement>(".kb-field__optional");
      if (optional) {
        optional.hidden = isNeeded(prompt, kind);
      }
    }

    this.#extra("andere").hidden = this.#value("gemeente") !== "andere";
    this.#extra("ja").hidden = this.#value("naam") !== "ja";
  }

  text(name: string): TextField {
    return this.element.querySelector<TextField>(`[name="${name}"]`)!;
  }

  /** Selects words of the story; a field that holds a choice only gets the focus. */
  select(name: string, start: number, end: number): void {
    const control = this.text(name);
    control.focus();
    if ("setSelectionRange" in control) {
      control.setSelectionRange(placeAsTyped(control.value, start), placeAsTyped(control.value, end));
    }
  }

  /** The number of missing confirmations. */
  unconfirmed(): number {
    return this.element.querySelectorAll(`[name="${confirmation}"]:not(:checked)`).length;
  }

  /** The titles of the checked bakens and agendas. */
  tagTitles(): string[] {
    return [...this.#ticked("bakens"), ...this.#ticked("agenda")].map((box) => box.dataset.kbTitle ?? "");
  }

  /** The title of the municipality; empty for none, or for one that is not in the list yet. */
  placeTitle(): string {
    const place = this.element.querySelector<HTMLSelectElement>("select[name=gemeente]")!;
    return place.value === "" || place.value === "andere" ? "" : (place.selectedOptions[0]?.text ?? "");
  }

  #kind(): Kind {
    return this.#value("soort") === "casus" ? "casus" : "verhaal";
  }

  #prompts(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-kb-prompt]")];
  }

  #controls(): (TextField | HTMLSelectElement)[] {
    return [...this.element.querySelectorAll<TextField | HTMLSelectElement>("[name]")];
  }

  #sectionOf(prompt: HTMLElement): Section[] {
    const kind = this.#kind();
    const heading = headingOf(prompt, kind);
    const name = prompt.dataset.kbPrompt ?? "";
    return heading === "" ? [] : [{ name, heading, text: this.#value(name), required: isNeeded(prompt, kind) }];
  }

  /** What is only visible for a choice with this value. */
  #extra(value: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-kb-other="${value}"]`)!;
  }

  #value(name: string): string {
    const control = this.element.elements.namedItem(name);
    return control !== null && "value" in control ? clean(String(control.value)) : "";
  }

  #ticked(name: string): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)];
  }
}

function headingOf(prompt: HTMLElement, kind: Kind): string {
  return (kind === "casus" ? prompt.dataset.kbCasus : prompt.dataset.kbVerhaal) ?? "";
}

function isNeeded(prompt: HTMLElement, kind: Kind): boolean {
  return prompt.dataset.kbNeeded === "altijd" || kind === "casus";
}
