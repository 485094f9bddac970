import type { PageEntry } from "./pages";

/** The list of cards: as it came with the page, or those that match. */
export class Results {
  readonly #title: HTMLElement;
  readonly #titleOfAll: string;
  readonly #ofAll: readonly HTMLElement[];
  readonly #found = document.createElement("ul");

  constructor(section: HTMLElement) {
    this.#title = section.querySelector("h2")!;
    this.#titleOfAll = this.#title.textContent ?? "";
    this.#ofAll = [...section.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child !== this.#title);
    this.#found.className = "kb-cards";
    this.#found.hidden = true;
    section.append(this.#found);
    // Heard as well as seen: the number changes with every tick.
    this.#title.setAttribute("aria-live", "polite");
  }

  showAll(): void {
    this.#swap(true);
    this.#say(this.#titleOfAll);
  }

  show(pages: readonly PageEntry[]): void {
    this.#found.replaceChildren(...pages.map(cardOf));
    this.#swap(false);
    this.#say(pages.length === 0 ? "Niets gevonden. Haal een vinkje weg." : `${pages.length} van ${this.#titleOfAll}`);
  }

  showFailure(): void {
    this.#swap(true);
    this.#say("Filteren lukt nu niet. Probeer het later nog eens.");
  }

  #say(words: string): void {
    if (this.#title.textContent !== words) {
      this.#title.textContent = words;
    }
  }

  #swap(all: boolean): void {
    this.#found.hidden = all;
    for (const element of this.#ofAll) {
      element.hidden = !all;
    }
  }
}

function cardOf(page: PageEntry): HTMLLIElement {
  const kind = document.createElement("p");
  kind.className = "kb-card__kind";
  kind.textContent = page.soort.charAt(0).toUpperCase() + page.soort.slice(1);

  const link = document.createElement("a");
  link.className = "kb-card__link";
  // The list gives whole addresses; a preview of the site stands elsewhere and must keep the visitor there.
  link.href = new URL(page.url, location.href).pathname;
  link.textContent = page.titel;

  const title = document.createElement("h3");
  title.className = "kb-card__title";
  title.append(link);

  const summary = document.createElement("p");
  summary.className = "kb-card__summary";
  summary.textContent = page.samenvatting;

  const card = document.createElement("li");
  card.className = "kb-card";
  card.append(kind, title, summary);
  return card;
}
