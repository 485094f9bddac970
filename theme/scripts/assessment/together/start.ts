import { element } from "../../dom/element";
import { resultFrom } from "../core/code";
import { withContent } from "../site";
import { thisYear } from "../words";
import { Gathering } from "./gathering";
import { Outcome } from "./outcome";
import { Table } from "./table";

/** The name of what is in the address. */
const ownName = "Uw uitslag";

/** Where a result is read, and results are laid together. Everything is in the memory of this page. */
export const start = (place: HTMLElement): Promise<void> => withContent(place, (content) => {
  const table = new Table();
  const outcome = new Outcome(content, table);
  const gathering = new Gathering(content, table, () => outcome.focus());
  const problem = element("div", "");
  place.replaceChildren(problem, outcome.element, gathering.element);
  const open = () => {
    const fragment = location.hash.slice(1);
    const result = resultFrom(fragment);
    if (result) {
      table.begin({ piles: [{ name: ownName, year: thisYear(), results: [{ result, own: [] }] }], own: [] });
    }

    // Other fragments are of links within the page.
    const isDamaged = /^za/i.test(fragment) && result === null;
    problem.replaceChildren(...(!isDamaged ? [] : [warning("In het adres staat geen hele code. Plak de code hieronder, of vraag haar opnieuw.")]));
  };
  addEventListener("hashchange", open);
  open();
});

function warning(text: string): HTMLElement {
  const made = element("div", "utrecht-alert utrecht-alert--warning", element("p", "utrecht-paragraph", text));
  made.setAttribute("role", "status");
  return made;
}
