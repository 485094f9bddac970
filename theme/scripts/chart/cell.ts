import { toQuery, type Choice } from "../filters/choice";
import type { Narrowable } from "../filters/matching";

/** A cell of the bakenkaart. */
export class Cell {
  readonly #link: HTMLAnchorElement;
  readonly #address: string;
  readonly #class: string;
  readonly #content: readonly ChildNode[];

  constructor(link: HTMLAnchorElement) {
    this.#link = link;
    this.#address = link.href;
    this.#class = link.className;
    this.#content = [...link.childNodes];
  }

  restore(): void {
    this.#link.href = this.#address;
    this.#link.className = this.#class;
    this.#link.replaceChildren(...this.#content);
  }

  /** Shows how many of these pages are in this cell, and leads to exactly those. */
  narrow(pages: readonly Narrowable[], choice: Choice): void {
    const { agenda, baken } = this.#link.dataset;
    const count = pages.filter(({ vindplaatsen: { agenda: agendas, baken: bakens } }) =>
      agendas!.includes(agenda!) && (baken ? bakens!.includes(baken) : bakens!.length === 0)).length;

    this.#link.className = `kb-matrix__link ${count === 0 ? "kb-matrix__link--empty" : baken ? "kb-matrix__link--1" : ""}`.trim();
    if (count === 0) {
      this.#link.removeAttribute("href");
      this.#link.replaceChildren(words("kb-matrix__kinds", "niets"));
    } else {
      // Search cannot ask for what belongs to no baken.
      this.#link.href = baken ? `/zoeken/${toQuery(new Map([["baken", new Set([baken])], ["agenda", new Set([agenda!])], ...choice]))}` : this.#address;
      this.#link.replaceChildren(
        words("kb-matrix__count", count.toLocaleString("nl")), " ", words("kb-matrix__kinds", count === 1 ? "pagina" : "pagina’s"));
    }
  }
}

function words(className: string, text: string): HTMLElement {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = text;
  return made;
}
