import { element, link } from "../dom/element";
import { followDraft } from "./draft";

/** Questions of a page that go along with it, unless the visitor chooses others. */
const usualQuestions = 2;

/**
 * The buttons "Neem mee naar intervisie": one for the page, and one for each of its questions. The code of a meeting is fetched when
 * one is pressed.
 */
export function startTaking(places: readonly HTMLElement[]): void {
  const buttons = places.map((place) => new Taking(place));
  followDraft((draft) => buttons.forEach((button) => button.show(draft?.parts ?? [])));
}

class Taking {
  /** Id of the page, or of the page and a question. */
  readonly #part: string;
  readonly #isQuestion: boolean;
  readonly #button = element("button", "kb-button kb-take__button");
  readonly #tray = link("/intervisie/", "utrecht-link utrecht-link--html-a kb-take__tray");
  readonly #error = element("span", "kb-take__error");

  constructor(place: HTMLElement) {
    const { stuk, vraag } = place.dataset;
    this.#part = stuk ?? vraag ?? "";
    this.#isQuestion = stuk === undefined;
    this.#button.type = "button";
    this.#button.addEventListener("click", () => void this.#toggle());
    this.#error.setAttribute("role", "alert");
    place.append(this.#button, ...(this.#isQuestion ? [] : [this.#tray]), this.#error);
  }

  show(parts: readonly string[]): void {
    const isTaken = parts.includes(this.#part);
    const about = this.#isQuestion ? this.#button.closest("li")?.querySelector("[data-vraagtekst]")?.textContent ?? "" : "";
    this.#button.replaceChildren(isTaken ? "Haal uit uw bijeenkomst" : this.#isQuestion ? "Neem mee" : "Neem mee naar intervisie",
      ...(about ? [element("span", "kb-hidden", `: ${about}`)] : []));
    this.#button.classList.toggle("kb-take__button--taken", isTaken);
    const pages = parts.filter((part) => !part.includes("-")).length;
    this.#tray.hidden = pages === 0;
    this.#tray.textContent = `${pages} ${pages === 1 ? "stuk" : "stukken"} in uw bijeenkomst`;
  }

  async #toggle(): Promise<void> {
    try {
      const { toggle, toggleQuestion } = await import("./take");
      const [page, question] = this.#part.split("-") as [string, string | undefined];
      this.#error.textContent = question === undefined ? toggle(page, questionsOnPage(page)) : toggleQuestion(page, question);
    } catch {
      this.#error.textContent = "Dat lukt nu niet. Kijk of u verbinding heeft, en probeer het nog eens.";
    }
  }
}

/** The first questions of a page that is open here. */
const questionsOnPage = (page: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-vraag^="${page}-"]`)].slice(0, usualQuestions).map(({ dataset }) => dataset.vraag!.split("-")[1]!);
