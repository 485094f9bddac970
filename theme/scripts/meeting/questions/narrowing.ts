import { chosenFrom, toQuery, type Choice } from "../../filters/choice";
import type { Narrowable } from "../../filters/matching";
import { narrowed } from "../core/choices";
import { Folds } from "./folds";

interface Question extends Narrowable {
  readonly item: HTMLElement;
}

/** Narrows the questions on the page to those that fit the ticked boxes. The choice is kept in the address. */
export function startNarrowing(place: HTMLElement): void {
  const group = place.querySelector<HTMLElement>("[data-kb-keuzes]")!;
  const status = place.querySelector<HTMLElement>("[data-kb-stand]")!;
  const reset = place.querySelector<HTMLButtonElement>("[data-kb-wis]")!;
  const boxes = [...group.querySelectorAll<HTMLInputElement>("input")];
  const facets = [...new Set(boxes.map(({ name }) => name))];
  const questions = [...place.querySelectorAll<HTMLElement>("[data-vraag]")].map((item) => questionIn(item, facets));

  const folds = new Folds([...place.querySelectorAll<HTMLDetailsElement>("details[data-kb-groep]")], place.querySelector<HTMLButtonElement>("[data-kb-open]")!);

  const show = (choice: Choice): void => {
    const { items, counts, words } = narrowed(questions, facets, choice);
    for (const question of questions) {
      question.item.hidden = !items.has(question);
    }

    for (const group of place.querySelectorAll<HTMLElement>("[data-kb-groep]")) {
      group.hidden = group.querySelector("[data-vraag]:not([hidden])") === null;
    }

    folds.show(choice.size > 0);
    for (const { name, value, parentElement } of boxes) {
      parentElement!.querySelector(".kb-count")!.textContent = (counts.get(name)?.get(value) ?? 0).toLocaleString("nl");
    }

    reset.hidden = choice.size === 0;
    if (status.textContent !== words) {
      status.textContent = words;
    }
  };

  const choose = (choice: Choice): void => {
    for (const box of boxes) {
      box.checked = choice.get(box.name)?.has(box.value) ?? false;
      box.closest("details")!.open ||= box.checked;
    }

    // Without values of which there is no box.
    show(ticked(boxes));
  };

  const keep = (choice: Choice): void => history.pushState(null, "", toQuery(choice) || location.pathname);

  group.addEventListener("change", () => {
    const choice = ticked(boxes);
    keep(choice);
    show(choice);
  });
  reset.addEventListener("click", () => {
    group.querySelector("summary")?.focus();
    keep(new Map());
    choose(new Map());
  });
  addEventListener("popstate", () => choose(chosenFrom(location.search, facets)));
  // Boxes may have been ticked before this script was there.
  const asked = chosenFrom(location.search, facets);
  choose(asked.size > 0 ? asked : ticked(boxes));
  place.removeAttribute("data-kb-awaits");
}

/** A question without a value of its own has that of its page. */
function questionIn(item: HTMLElement, facets: readonly string[]): Question {
  const page = item.closest<HTMLElement>("[data-kb-groep]")!;
  return { item, vindplaatsen: Object.fromEntries(facets.map((facet) => [facet, (item.dataset[facet] ?? page.dataset[facet] ?? "").split(" ")])) };
}

function ticked(boxes: readonly HTMLInputElement[]): Choice {
  const choice = new Map<string, Set<string>>();
  for (const { name, value } of boxes.filter(({ checked }) => checked)) {
    choice.set(name, (choice.get(name) ?? new Set()).add(value));
  }

  return choice;
}
