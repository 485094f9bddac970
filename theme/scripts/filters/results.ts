import type { Card, Cards } from "./cards";

const svg = "http://www.w3.org/2000/svg";

/** The list of cards: as it came with the page, or those that match. */
export class Results {
  readonly #title: HTMLElement;
  readonly #titleOfAll: string;
  readonly #ofAll: readonly HTMLElement[];
  readonly #found = made("ul", "kb-cards");
  readonly #marks: string;

  constructor(section: HTMLElement) {
    this.#title = section.querySelector("h2")!;
    this.#titleOfAll = this.#title.textContent ?? "";
    this.#ofAll = [...section.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child !== this.#title);
    // Each card has a mark out of one file; the name of that file changes with what is in it.
    this.#marks = section.querySelector(".kb-mark use")?.getAttribute("href")?.split("#")[0] ?? "";
    this.#found.hidden = true;
    section.append(this.#found);
    // Heard as well as seen: the number changes with every tick.
    this.#title.setAttribute("aria-live", "polite");
  }

  showAll(): void {
    this.#swap(true);
    this.#say(this.#titleOfAll);
  }

  show(all: Cards, found: readonly Card[]): void {
    this.#found.replaceChildren(...found.map((card) => cardOf(card, all, this.#marks)));
    this.#swap(false);
    this.#say(found.length === 0 ? "Niets gevonden. Haal een vinkje weg." : `${found.length} van ${this.#titleOfAll}`);
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

/** As the theme's own card, of which it takes the place. */
function cardOf(card: Card, { soort, merk }: Cards, marks: string): HTMLLIElement {
  const link = made("a", "kb-card__link", card.titel);
  link.href = card.adres;
  const item = made(
    "li",
    `kb-card kb-card--${soort}`,
    made("p", "kb-card__kind", markOf(marks, merk), card.opschrift),
    made("h3", "kb-card__title", link),
    made("p", "kb-card__summary", card.samenvatting),
  );
  if (card.etiketten.length > 0) {
    item.append(made("ul", "kb-card__tags", ...card.etiketten.map(({ tekst, merk, kleur }) => made("li", "", markOf(marks, merk, kleur), tekst))));
  }

  return item;
}

/**
 * Not the one of `dom/`: what this script would share with one that comes later becomes a file of its own, and every page would
 * wait for that.
 */
function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") {
    element.className = className;
  }

  element.append(...children);
  return element;
}

/** A symbol out of the file of marks. */
function markOf(file: string, name: string, colour = ""): SVGSVGElement {
  const mark = document.createElementNS(svg, "svg");
  mark.setAttribute("class", `kb-mark ${colour}`.trim());
  mark.setAttribute("width", "24");
  mark.setAttribute("height", "24");
  mark.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `${file}#${name}`);
  mark.append(use);
  return mark;
}
