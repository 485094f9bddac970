import { element } from "../../dom/element";
import { resultFrom } from "../core/code";
import { mostPiles } from "../core/file";
import { fragment, withContent } from "../site";
import { ownPile, thisYear } from "../words";
import { Gathering } from "./gathering";
import { Outcome } from "./outcome";
import { Table } from "./table";

/** Where a result is read, and results are laid together. Everything is in the memory of this page. */
export const start = (place: HTMLElement): Promise<void> => withContent(place, (content) => {
  const table = new Table();
  const outcome = new Outcome(content, table);
  const gathering = new Gathering(content, table, () => outcome.focus());
  const problem = element("div", "");
  place.replaceChildren(problem, outcome.element, gathering.element);
  const open = () => {
    const given = fragment();
    const result = resultFrom(given);
    if (result) {
      const others = table.piles.filter(({ name }) => name !== ownPile);
      table.begin({ piles: [...others, { name: ownPile, year: thisYear(), results: [{ result, own: [] }] }].slice(-mostPiles), own: table.own });
    }

    // Other fragments are of links within the page.
    const isDamaged = /^za/i.test(given) && result === null;
    problem.replaceChildren(...(!isDamaged ? [] : [warning("In het adres staat geen hele code. Plak de code hieronder, of vraag haar opnieuw.")]));
  };
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => table.typed.delete("acties"));
  addEventListener("beforeunload", (event) => {
    if (table.typed.size > 0) {
      event.preventDefault();
    }
  });
  open();
});

function warning(text: string): HTMLElement {
  const made = element("div", "utrecht-alert utrecht-alert--warning", element("p", "utrecht-paragraph", text));
  made.setAttribute("role", "status");
  return made;
}
