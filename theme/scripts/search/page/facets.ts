import { numberOf } from "../counts";
import { element } from "../../dom/element";
import type { FacetKind, FacetValue, Filter } from "../engine/api";
import { headings, isSame, kinds } from "../question";

/** The filter panel: a group of checkboxes for each kind, with the number of results each would give. */
export class Facets {
  onToggle: (filter: Filter) => void = () => {};
  onOpen: () => void = () => {};

  readonly #panel: HTMLDetailsElement;
  readonly #groups: HTMLElement;
  readonly #openGroups = new Set<string>(["type"]);

  constructor(page: ParentNode) {
    this.#panel = page.querySelector<HTMLDetailsElement>("[data-kb-facets]")!;
    this.#groups = this.#panel.querySelector<HTMLElement>("div")!;
    this.#panel.hidden = false;
    this.#panel.addEventListener("toggle", () => this.onOpen());
    this.#groups.addEventListener("change", ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      this.onToggle({ kind: name as FacetKind, value });
    });
  }

  /** Whether the file with the filters is small enough to fetch unasked. */
  get opensAtOnce(): boolean {
    return "kbAtOnce" in this.#panel.dataset;
  }

  get isOpen(): boolean {
    return this.#panel.open;
  }

  open(): void {
    this.#panel.open = true;
  }

  /** Omits values without results, unless they are selected. */
  show(values: readonly FacetValue[], chosen: readonly Filter[]): void {
    this.#panel.hidden = values.length === 0;
    const focused = document.activeElement;
    this.#groups.replaceChildren(
      ...kinds
        .map((kind) => [kind, values.filter((value) => value.kind === kind)] as const)
        .filter(([, ofKind]) => ofKind.length > 0)
        .map(([kind, ofKind]) => this.#groupOf(kind, ofKind, chosen)),
    );
    if (focused && !focused.isConnected) {
      this.#successorOf(focused)?.focus();
    }
  }

  showProblem(): void {
    this.#panel.hidden = false;
    this.#groups.replaceChildren(element("p", "kb-facets__problem", "De filters laden nu niet. Probeer het straks nog eens."));
  }

  #groupOf(kind: FacetKind, values: readonly FacetValue[], chosen: readonly Filter[]): HTMLDetailsElement {
    const group = element(
      "details",
      "kb-filter",
      element("summary", "kb-filter__title", headings[kind]),
      element("ul", "kb-filter__list", ...values.map((value) => optionOf(value, chosen.some((filter) => isSame(filter, value))))),
    );
    group.dataset.kbKind = kind;
    group.open = this.#openGroups.has(kind) || chosen.some((filter) => filter.kind === kind);
    group.addEventListener("toggle", () => (group.open ? this.#openGroups.add(kind) : this.#openGroups.delete(kind)));
    return group;
  }

  /** The replacement of the focused checkbox or group heading. */
  #successorOf(gone: Element): HTMLElement | undefined {
    if (gone instanceof HTMLInputElement) {
      return [...this.#groups.querySelectorAll("input")].find((box) => box.name === gone.name && box.value === gone.value);
    }

    const kind = gone.closest<HTMLElement>("[data-kb-kind]")?.dataset.kbKind;
    const group = [...this.#groups.querySelectorAll<HTMLElement>("[data-kb-kind]")].find(({ dataset }) => dataset.kbKind === kind);
    return group?.querySelector("summary") ?? undefined;
  }
}

function optionOf({ kind, value, label, count }: FacetValue, isChosen: boolean): HTMLLIElement {
  const box = element("input", "kb-filter__box");
  box.type = "checkbox";
  box.name = kind;
  box.value = value;
  box.checked = isChosen;
  const words = element("label", "kb-filter__option", box, label, " ", element("span", "kb-count", numberOf(count)));
  return element("li", "", words);
}
