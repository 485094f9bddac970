import { facing } from "./facing";

const sides = ["a", "b"] as const;

/** Shows the two cases of the address side by side, and makes each link choose one of them and keep the other. */
export function startComparing(place: HTMLElement): void {
  const all = place.querySelector<HTMLTableElement>("[data-kb-alle]")!;
  const beside = place.querySelector<HTMLElement>("[data-kb-naast]")!;
  const choosing = place.querySelector<HTMLDetailsElement>("[data-kb-kiezen]")!;
  const links = [...place.querySelectorAll<HTMLAnchorElement>("[data-kb-kies]")];

  const show = (): void => {
    const query = new URLSearchParams(location.search);
    for (const link of links) {
      const side = link.dataset.kbKant!;
      const id = link.dataset.kbKies!;
      const other = new URLSearchParams(query);
      other.set(side, id);
      link.href = `?${other}`;
      if (query.get(side) === id) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }

    const rows = sides.map((side) => rowOf(all, query.get(side)));
    beside.querySelector("table")?.remove();
    beside.hidden = rows.includes(undefined);
    if (!beside.hidden) {
      beside.append(facing([...all.tHead!.rows[0]!.cells].map((cell) => cell.textContent ?? ""), rows as HTMLTableRowElement[]));
      choosing.open = false;
    }
  };

  place.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("[data-kb-kies]");
    // With a key held down, the visitor asks for another window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }

    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
    if (!beside.hidden) {
      beside.querySelector<HTMLElement>("h2")!.focus();
    }
  });
  addEventListener("popstate", show);
  show();
}

function rowOf(table: HTMLTableElement, id: string | null): HTMLTableRowElement | undefined {
  return [...table.tBodies[0]!.rows].find((row) => row.dataset.kbCasus === id);
}
