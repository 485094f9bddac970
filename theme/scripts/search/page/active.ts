import { element } from "../../dom/element";
import type { FacetValue, Filter } from "../engine/api";
import { headings } from "../question";

/** The active filters, each a button that removes it. */
export class ActiveFilters {
  onRemove: (filter: Filter) => void = () => {};

  readonly #group: HTMLElement;
  readonly #list: HTMLElement;

  /** Titles learned from the facets; a filter from the address shows its slug until then. */
  readonly #labels = new Map<string, string>();

  constructor(page: ParentNode) {
    this.#group = page.querySelector<HTMLElement>("[data-kb-active]")!;
    this.#list = this.#group.querySelector("ul")!;
  }

  learn(values: readonly FacetValue[]): void {
    for (const value of values) {
      this.#labels.set(keyOf(value), value.label);
    }
  }

  show(filters: readonly Filter[]): void {
    const focused = [...this.#list.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
    this.#group.hidden = filters.length === 0;
    this.#list.replaceChildren(...filters.map((filter) => element("li", "", this.#buttonOf(filter))));
    if (focused >= 0) {
      this.focusAt(focused);
    }
  }

  /** Focuses the filter that replaced a removed one; false when none is left. */
  focusAt(index: number): boolean {
    const buttons = this.#list.querySelectorAll("button");
    const button = buttons[Math.min(index, buttons.length - 1)];
    button?.focus();
    return button !== undefined;
  }

  #buttonOf(filter: Filter): HTMLButtonElement {
    const cross = element("span", "", "×");
    cross.ariaHidden = "true";
    const removes = element("span", "kb-hidden", "Haal filter weg: ");
    const button = element("button", "kb-chip kb-chip--active kb-found__filter", removes, this.#nameOf(filter), " ", cross);
    button.type = "button";
    button.addEventListener("click", () => this.onRemove(filter));
    return button;
  }

  #nameOf(filter: Filter): string {
    return `${headings[filter.kind]}: ${this.#labels.get(keyOf(filter)) ?? filter.value.replaceAll("-", " ")}`;
  }
}

function keyOf({ kind, value }: Filter): string {
  return `${kind}/${value}`;
}
