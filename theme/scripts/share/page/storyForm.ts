import type { Section, Story } from "../story";
import { clean } from "../text/clean";
import { placeAsTyped } from "../text/typed";
import { voiceOf, type Voice } from "../text/voice";
import { confirmation, Fields, headingOf, isNeeded } from "./fields";

/** The form as a story. */
export class StoryForm extends Fields {
  read(): Story {
    const voice = this.voice();
    const isElsewhere = !this.extra("andere").hidden;
    return {
      kind: this.kind(),
      title: this.#value("titel"),
      summary: this.#value("samenvatting"),
      sections: this.prompts().flatMap((prompt) => this.#sectionOf(prompt, voice)),
      seeAlso: this.#ticked("hoort-bij")[0]?.value ?? "",
      municipality: isElsewhere ? "" : this.#value("gemeente"),
      otherMunicipality: isElsewhere ? this.#value("andere-gemeente") : "",
      bakens: this.#ticked("bakens").map((box) => box.value),
      agendas: this.#ticked("agenda").map((box) => box.value),
      questions: ["vraag-1", "vraag-2", "vraag-3"].map((name) => this.#value(name)),
      teller: this.extra("ja").hidden ? "" : this.#value("verteller"),
      confirmed: this.#ticked(confirmation).map((box) => box.value),
    };
  }

  /** The narrator, one person or several, as the answers suggest. */
  voice(): Voice | undefined {
    return voiceOf(this.prompts().map((prompt) => this.#value(prompt.dataset.kbPrompt!)).join("\n"));
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

  #sectionOf(prompt: HTMLElement, voice: Voice | undefined): Section[] {
    const kind = this.kind();
    const heading = headingOf(prompt, kind, voice);
    const name = prompt.dataset.kbPrompt ?? "";
    return heading === "" ? [] : [{ name, heading, text: this.#value(name), required: isNeeded(prompt, kind) }];
  }

  #value(name: string): string {
    return clean(this.typed(name));
  }

  #ticked(name: string): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)];
  }
}
