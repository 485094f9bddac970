import { chosenFrom, toQuery, type Choice } from "../filters/choice";
import { matching, type Narrowable } from "../filters/matching";
import { Cell } from "./cell";

/** Narrows the bakenkaart to a role and a theme. The choice is kept in the address; without one, the chart is as it was built. */
export function startChart(choices: HTMLElement): void {
  const selects = [...choices.querySelectorAll("select")];
  const kinds = selects.map(({ name }) => name);
  const status = choices.querySelector<HTMLElement>("[role=status]")!;
  const cells = [...document.querySelectorAll<HTMLAnchorElement>("[data-agenda]")].map((link) => new Cell(link));
  let pages: Promise<readonly Narrowable[]> | undefined;
  let newest: Choice | undefined;

  const show = async (choice: Choice): Promise<void> => {
    newest = choice;
    if (choice.size === 0) {
      cells.forEach((cell) => cell.restore());
      status.textContent = "";
      return;
    }

    try {
      const left = matching(await (pages ??= fetchPages(choices.dataset.kbChart!)), choice);
      // The selection may have changed while the pages were loading.
      if (choice === newest) {
        cells.forEach((cell) => cell.narrow(left, choice));
        status.textContent = left.length === 1 ? "Nog 1 pagina op de kaart." : `Nog ${left.length.toLocaleString("nl")} pagina’s op de kaart.`;
      }
    } catch {
      pages = undefined;
      status.textContent = "Verfijnen lukt nu niet. Probeer het later nog eens.";
    }
  };

  const choose = (choice: Choice): void => {
    for (const select of selects) {
      select.value = [...(choice.get(select.name) ?? [])][0] ?? "";
      // A value that no option has.
      select.selectedIndex = Math.max(0, select.selectedIndex);
    }

    void show(chosen(selects));
  };

  choices.addEventListener("change", () => {
    const choice = chosen(selects);
    history.pushState(null, "", toQuery(choice) || location.pathname);
    void show(choice);
  });
  addEventListener("popstate", () => choose(chosenFrom(location.search, kinds)));
  const asked = chosenFrom(location.search, kinds);
  if (asked.size > 0) {
    choose(asked);
  }
}

function chosen(selects: readonly HTMLSelectElement[]): Choice {
  return new Map(selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, new Set([value])] as const));
}

async function fetchPages(address: string): Promise<readonly Narrowable[]> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  return ((await response.json()) as { paginas: readonly Narrowable[] }).paginas;
}
