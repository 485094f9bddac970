import { element } from "../../dom/element";
import { button, field, save } from "../../dom/controls";
import { read, write } from "./tab";

/** Notes of the facilitator. They stay in this tab, and go with it. */
export class Notes {
  readonly element: HTMLElement;
  readonly #key: string;
  readonly #area = element("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
  readonly #onPaper = element("div", "kb-notes__paper");
  #isSaved = false;

  constructor(meeting: string, title: string, say: (text: string) => void) {
    this.#key = `kennisbank.notities.${meeting}`;
    this.#area.id = "kb_notities";
    this.#area.rows = 6;
    this.#area.value = read(this.#key) ?? "";
    this.#area.autocomplete = "off";
    this.#area.addEventListener("input", () => {
      this.#isSaved = false;
      this.#onPaper.textContent = this.#area.value;
      write(this.#key, this.#area.value);
    });
    this.#onPaper.textContent = this.#area.value;
    const labelled = field("Notities", this.#area, "Alleen in dit venster. Schrijf geen namen op; wis wat u niet meer nodig heeft.");
    this.element = element("section", "kb-notes", labelled, this.#onPaper, element("div", "kb-piece__actions",
      button("Bewaar als tekst", "notities-bewaren", () => {
        save("notities.txt", "text/plain", `${title}\r\n\r\n${this.#area.value}\r\n`);
        this.#isSaved = true;
        say("Bewaard als notities.txt.");
      }),
      button("Druk af", "notities-afdrukken", () => {
        this.#isSaved = true;
        print();
      }),
      button("Wis de notities", "notities-wissen", () => {
        // What was wiped before, when there is nothing to wipe.
        this.#before = this.#area.value || this.#before;
        this.#set("");
        say("De notities zijn gewist.");
        this.#undo.hidden = this.#before === "";
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
