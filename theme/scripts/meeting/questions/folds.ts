/** The groups in which the questions are folded: open while the questions are narrowed, and all at once with a button. */
export class Folds {
  readonly #groups: readonly HTMLDetailsElement[];
  readonly #button: HTMLButtonElement;
  /** The number of all questions in each group, in words. */
  readonly #counts: ReadonlyMap<HTMLDetailsElement, string>;
  /** What the reader did not open. */
  readonly #opened = new Set<HTMLDetailsElement>();

  constructor(groups: readonly HTMLDetailsElement[], button: HTMLButtonElement) {
    this.#groups = groups;
    this.#button = button;
    this.#counts = new Map(groups.map((group) => [group, countIn(group).textContent]));
    button.addEventListener("click", () => {
      const open = !this.#areOpen;
      this.#shown.forEach((group) => (group.open = open));
    });
    for (const group of groups) {
      group.addEventListener("toggle", () => this.#name());
    }
  }

  /** After questions were hidden or shown: a group without any is hidden. */
  show(isNarrowed: boolean): void {
    for (const group of this.#shown) {
      const left = group.querySelectorAll("[data-vraag]:not([hidden])").length;
      const all = this.#counts.get(group)!;
      countIn(group).textContent = left < group.querySelectorAll("[data-vraag]").length ? `${left} van ${all}` : all;
      if (isNarrowed && !group.open) {
        group.open = true;
        this.#opened.add(group);
      }
    }

    if (!isNarrowed) {
      this.#opened.forEach((group) => (group.open = false));
      this.#opened.clear();
    }

    this.#button.hidden = this.#shown.length === 0;
    this.#name();
  }

  get #shown(): HTMLDetailsElement[] {
    return this.#groups.filter(({ hidden }) => !hidden);
  }

  get #areOpen(): boolean {
    return this.#shown.every(({ open }) => open);
  }

  #name(): void {
    this.#button.textContent = this.#areOpen ? "Sluit alle groepen" : "Open alle groepen";
  }
}

const countIn = (group: HTMLElement): HTMLElement => group.querySelector<HTMLElement>("summary > .kb-count")!;
