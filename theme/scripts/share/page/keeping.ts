import type { Fields, Values } from "./fields";

const key = "kennisbank.deel-uw-verhaal";

/** Stores the form on this device, only if the visitor asks, until the visitor deletes it. */
export class Keeping {
  readonly #form: Fields;
  readonly #box: HTMLInputElement;
  readonly #state: HTMLElement;
  readonly #wipe: HTMLButtonElement;

  constructor(form: Fields) {
    this.#form = form;
    this.#box = form.element.querySelector<HTMLInputElement>("[data-kb-keep]")!;
    this.#state = form.element.querySelector<HTMLElement>("[data-kb-keep-state]")!;
    this.#wipe = form.element.querySelector<HTMLButtonElement>("[data-kb-wipe]")!;
    this.#box.addEventListener("change", () => {
      if (this.#box.checked) {
        this.save();
      } else {
        this.#forget("Wat bewaard was, is gewist.");
      }
    });
    this.#wipe.addEventListener("click", () => {
      this.#box.checked = false;
      this.#box.focus();
      this.#forget("Wat bewaard was, is gewist. Wat u ziet, staat alleen nog in dit venster.");
    });
  }

  get isOn(): boolean {
    return this.#box.checked;
  }

  /** Restores the stored form, if any. */
  restore(): void {
    const kept = read();
    if (kept) {
      this.#form.fill(kept);
      this.#box.checked = true;
      this.#wipe.hidden = false;
      this.#state.textContent = "Uw bewaarde tekst staat er weer.";
    }
  }

  /** Shows a message about the text in the form. */
  say(message: string): void {
    this.#state.textContent = message;
  }

  save(): void {
    if (!this.isOn) {
      return;
    }

    try {
      localStorage.setItem(key, JSON.stringify(this.#form.values()));
      this.#wipe.hidden = false;
      this.#state.textContent = "Bewaard op dit apparaat.";
    } catch {
      this.#box.checked = false;
      this.#state.textContent = "Bewaren lukt niet: dit apparaat staat het niet toe of heeft geen ruimte meer.";
    }
  }

  #forget(message: string): void {
    localStorage.removeItem(key);
    this.#wipe.hidden = true;
    this.#state.textContent = message;
  }
}

function read(): Values | undefined {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isValues(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isValues(values: unknown): values is Values {
  return typeof values === "object" && values !== null
    && Object.values(values).every((list) => Array.isArray(list) && list.every((value) => typeof value === "string"));
}
