import { takeOver } from "./handover";
import { exampleIn, showExample } from "./page/example";
import { Fields } from "./page/fields";
import { Keeping } from "./page/keeping";
import { pasteCleanly } from "./page/pasting";
import { Stillness } from "./page/stillness";
import type { Writing } from "./writing";

/** Activates the form. Only the ways to send let anything leave the page. */
export function startSharing(element: HTMLFormElement): void {
  new Sharing(element).start();
}

/** The form until somebody begins to write; `Writing` is fetched then, because it is larger than the page. */
class Sharing {
  readonly #fields: Fields;
  readonly #keeping: Keeping;
  readonly #stillness = new Stillness();
  #writing: Promise<Writing> | undefined;
  #isUnsent = false;

  constructor(element: HTMLFormElement) {
    this.#fields = new Fields(element);
    this.#keeping = new Keeping(this.#fields);
  }

  start(): void {
    const element = this.#fields.element;
    this.#keeping.restore();
    const handed = takeOver();
    if (handed) {
      this.#fields.add(handed);
      this.#isUnsent = true;
      this.#keeping.say("Uw tekst van het blad staat in de eerste velden. Maak hem af, of wis hem: er is niets verstuurd.");
    }

    const example = exampleIn(location.search);
    if (example) {
      showExample(element, example);
    }

    this.#fields.adapt();
    if (this.#keeping.isOn || handed) {
      this.#write().catch(() => {});
    }

    element.addEventListener("focusin", () => this.#write().catch(() => {}));
    element.addEventListener("input", (event) => this.#changed(event.target as HTMLElement));
    element.addEventListener("change", (event) => this.#left(event.target as HTMLElement));
    element.addEventListener("paste", pasteCleanly);
    element.addEventListener("keydown", (event) => stay(event));
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(event.submitter!.dataset.kbSend!);
    });
    addEventListener("beforeunload", (event) => {
      if (this.#isUnsent && !this.#keeping.isOn) {
        event.preventDefault();
      }
    });
    // Only browsers with a sheet of apps to share with have it, on a secure connection.
    element.querySelector<HTMLElement>("[data-kb-send=app]")!.hidden = !("share" in navigator);
    element.hidden = false;
  }

  /** Fetches what helps to write; a failure is tried again when it is next needed. */
  #write(): Promise<Writing> {
    this.#writing ??= import("./writing").then(
      ({ Writing }) => new Writing(this.#fields.element, this.#keeping, this.#stillness, () => {
        this.#isUnsent = false;
      }),
      (failed: unknown) => {
        this.#writing = undefined;
        throw failed;
      },
    );
    return this.#writing;
  }

  #changed(target: HTMLElement): void {
    // An unnamed control is not part of the story: the checkbox for storing it on this device.
    if (target.hasAttribute("name")) {
      this.#isUnsent = true;
      this.#fields.adapt();
      this.#write().then((writing) => writing.changed(), () => {});
    }
  }

  #left(target: HTMLElement): void {
    if (target.matches("textarea[name], input[name]:not([type=radio], [type=checkbox])")) {
      this.#write().then((writing) => writing.left(target.getAttribute("name")!), () => {});
    }
  }

  #send(way: string): void {
    this.#write().then((writing) => writing.send(way), () => {
      this.#keeping.say("Versturen lukt nu niet. Kijk of u verbinding heeft, en probeer het nog eens.");
    });
  }
}

/** Enter in a text field does not send: it would not be clear which of the ways to use. */
function stay(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
