import type { Card } from "./cards";
import type { Choice } from "./choice";
import { countsOf } from "./matching";

/** The checkboxes, created from the links in the page. */
export class Form {
  readonly facets: readonly string[];
  onChange: (choice: Choice) => void = () => {};

  readonly #boxes: HTMLInputElement[] = [];
  readonly #reset: HTMLButtonElement;

  constructor(navigation: HTMLElement) {
    const groups = [...navigation.querySelectorAll<HTMLElement>("[data-kb-facet]")];
    this.facets = groups.map((group) => group.dataset.kbFacet ?? "");
    for (const group of groups) {
      for (const link of group.querySelectorAll<HTMLAnchorElement>("[data-kb-value]")) {
        const option = optionFrom(link, group.dataset.kbFacet ?? "");
        this.#boxes.push(option.box);
        link.replaceWith(option.label);
      }
    }

    this.#reset = resetButton();
    this.#reset.addEventListener("click", () => {
      this.choose(new Map());
      this.#boxes[0]?.closest("details")?.querySelector("summary")?.focus();
      this.#changed();
    });
    navigation.append(this.#reset);
    navigation.addEventListener("change", () => this.#changed());
  }

  /** Checks exactly the selected values, and opens their groups. */
  choose(choice: Choice): Choice {
    for (const box of this.#boxes) {
      box.checked = choice.get(box.name)?.has(box.value) ?? false;
      if (box.checked) {
        box.closest("details")!.open = true;
      }
    }

    this.#reset.hidden = choice.size === 0;
    return choice;
  }

  /** Shows for each option how many cards it would leave, given the other groups. */
  count(cards: readonly Card[], choice: Choice): void {
    for (const facet of this.facets) {
      const counts = countsOf(facet, cards, choice);
      for (const box of this.#boxes.filter(({ name }) => name === facet)) {
        box.parentElement!.querySelector(".kb-count")!.textContent = (counts.get(box.value) ?? 0).toLocaleString("nl");
      }
    }
  }

  #changed(): void {
    const choice = new Map<string, Set<string>>();
    for (const box of this.#boxes.filter((candidate) => candidate.checked)) {
      choice.set(box.name, (choice.get(box.name) ?? new Set()).add(box.value));
    }

    this.#reset.hidden = choice.size === 0;
    this.onChange(choice);
  }
}

function optionFrom(link: HTMLAnchorElement, facet: string): { label: HTMLLabelElement; box: HTMLInputElement } {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.className = "kb-filter__box";
  box.name = facet;
  box.value = link.dataset.kbValue ?? "";

  const label = document.createElement("label");
  label.className = "kb-filter__option";
  label.append(box, ...link.childNodes);
  return { label, box };
}

function resetButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kb-button kb-filters__reset";
  button.textContent = "Wis alle filters";
  button.hidden = true;
  return button;
}
