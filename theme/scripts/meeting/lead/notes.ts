import { element } from "../../dom/element";
import { save } from "../../dom/save";
import { button } from "../../dom/controls";

/** Notes of the facilitator. They stay in this tab, and go with it. */
export class Notes {
  readonly element: HTMLElement;
  readonly #key: string;
  readonly #area = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
  readonly #onPaper = element("div", "kb-notes__paper");
  #isSaved = true;

  constructor(meeting: string, title: string, say: (text: string) => void) {
    this.#key = `kennisbank.notities.${meeting}`;
    this.#area.id = "kb_notities";
    this.#area.rows = 6;
    this.#area.value = read(this.#key);
    this.#area.autocomplete = "off";
    const label = element("label", "utrecht-form-label", "Notities");
    label.htmlFor = this.#area.id;
    const help = element("p", "utrecht-form-field-description", "Alleen in dit venster. Schrijf geen namen op; wis wat u niet meer nodig heeft.");
    help.id = "kb_notities_hulp";
    this.#area.setAttribute("aria-describedby", help.id);
    this.#area.addEventListener("input", () => {
      this.#isSaved = false;
      this.#onPaper.textContent = this.#area.value;
      write(this.#key, this.#area.value);
    });
    this.#onPaper.textContent = this.#area.value;
    this.element = element("section", "kb-notes", label, help, this.#area, this.#onPaper, element("div", "kb-piece__actions",
      button("Bewaar als tekst", "notities-bewaren", () => {
        save("notities.txt", "text/plain", `${title}\r\n\r\n${this.#area.value}\r\n`);
        this.#isSaved = true;
        say("De notities zijn bewaard als notities.txt.");
      }),
      button("Druk af", "notities-afdrukken", () => {
        this.#isSaved = true;
        print();
      }),
      button("Wis de notities", "notities-wissen", () => {
        const before = this.#area.value;
        this.#set("");
        say("De notities zijn gewist.");
        this.#undo.hidden = before === "";
        this.#before = before;
      }),
      this.#undo));

    addEventListener("beforeunload", (event) => {
      if (!this.#isSaved && this.#area.value.trim() !== "") {
        event.preventDefault();
      }
    });
  }

  #before = "";

  readonly #undo = (() => {
    const made = button("Zet terug", "notities-terug", () => {
      this.#set(this.#before);
      made.hidden = true;
      this.#area.focus();
    });
    made.hidden = true;
    return made;
  })();

  #set(text: string): void {
    this.#area.value = text;
    this.#area.dispatchEvent(new Event("input"));
  }
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Then they last as long as the page.
  }
}
