import type { Kind } from "../story";
import type { Voice } from "../text/voice";

/** The values of a form by field name; for checkboxes the checked ones. */
export type Values = Record<string, string[]>;

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Not restored: consent must be given each time. */
export const confirmation = "akkoord";

/** The fields of the form as they were typed, which is all that is needed until somebody begins to write. The page defines the fields. */
export class Fields {
  readonly element: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.element = form;
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
    const kind = this.kind();
    for (const prompt of this.prompts()) {
      prompt.hidden = headingOf(prompt, kind) === "";
      const optional = prompt.querySelector<HTMLElement>(".kb-field__optional");
      if (optional) {
        optional.hidden = isNeeded(prompt, kind);
      }
    }

    this.extra("andere").hidden = this.typed("gemeente") !== "andere";
    this.extra("ja").hidden = this.typed("naam") !== "ja";
  }

  text(name: string): TextField {
    return this.element.querySelector<TextField>(`[name="${name}"]`)!;
  }

  kind(): Kind {
    return this.typed("soort") === "casus" ? "casus" : "verhaal";
  }

  prompts(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-kb-prompt]")];
  }

  /** What is only visible for a choice with this value. */
  extra(value: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-kb-other="${value}"]`)!;
  }

  typed(name: string): string {
    const control = this.element.elements.namedItem(name);
    return control !== null && "value" in control ? String(control.value) : "";
  }

  #controls(): (TextField | HTMLSelectElement)[] {
    return [...this.element.querySelectorAll<TextField | HTMLSelectElement>("[name]")];
  }
}

/** The heading of an answer on the page; empty for a prompt of the other kind. */
export function headingOf(prompt: HTMLElement, kind: Kind, voice?: Voice): string {
  const { kbCasus, kbVerhaal, kbIk } = prompt.dataset;
  const heading = (kind === "casus" ? kbCasus : kbVerhaal) ?? "";
  return heading !== "" && voice === "ik" ? (kbIk ?? heading) : heading;
}

export function isNeeded(prompt: HTMLElement, kind: Kind): boolean {
  return prompt.dataset.kbNeeded === "altijd" || kind === "casus";
}
