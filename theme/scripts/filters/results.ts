import type { Card, Cards } from "./cards";

const svg = "http://www.w3.org/2000/svg";

/** The list of cards: as in the page, or those that match. */
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
    // Icons come from one file, whose name contains a hash of its content.
    this.#marks = section.querySelector(".kb-mark use")?.getAttribute("href")?.split("#")[0] ?? "";
    this.#found.hidden = true;
    section.append(this.#found);
    // Announced to screen readers too: the number changes with every checkbox.
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

/** Has the same markup as the theme's own card, which it replaces. */
function cardOf(card: Card, { soort, vlak, maat }: Cards, marks: string): HTMLLIElement {
  const link = made("a", "kb-card__link", card.titel);
  link.href = card.adres;
  const item = made(
    "li",
    `kb-card kb-card--${soort}`,
    drawingOf(card, { vlak, maat }, marks),
    made("p", "kb-card__kind", markOf(marks, card.merk), card.opschrift),
    made("h3", "kb-card__title", link),
    made("span", "kb-paper-address", card.vast),
    made("p", "kb-card__summary", card.samenvatting),
  );
  if (card.etiketten.length > 0) {
    item.append(made("ul", "kb-card__tags", ...card.etiketten.map(({ tekst, merk, kleur }) => made("li", "", markOf(marks, merk, kleur), tekst))));
  }

  return item;
}

/**
 * Not the one in `dom/`: code that this script shares with one that loads later becomes a chunk of its own, which every page would
 * have to wait for.
 */
function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") {
    element.className = className;
  }

  element.append(...children);
  return element;
}

/** The drawing of a page, with what the program computed for it. */
function drawingOf({ lijnen, merken }: Card, { vlak, maat }: Pick<Cards, "vlak" | "maat">, file: string): SVGSVGElement {
  const drawing = drawn("svg", { class: "kb-draw", viewBox: vlak, "aria-hidden": "true" });
  drawing.append(
    ...lijnen.map(({ merk, plaats }) => drawn("use", { href: `${file}#${merk}`, transform: plaats })),
    ...merken.map(({ merk, kleur, x, y }) =>
      drawn("use", { class: `kb-mark ${kleur}`.trim(), href: `${file}#${merk}`, x: `${x}`, y: `${y}`, width: maat, height: maat })),
  );
  return drawing;
}

function drawn<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svg, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }

  return element;
}

/** A symbol from the file of icons. */
function markOf(file: string, name: string, colour = ""): SVGSVGElement {
  const mark = drawn("svg", { class: `kb-mark ${colour}`.trim(), width: "24", height: "24", "aria-hidden": "true" });
  mark.append(drawn("use", { href: `${file}#${name}` }));
  return mark;
}
