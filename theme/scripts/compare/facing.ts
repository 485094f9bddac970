import { element } from "../dom/element";

/**
 * Rows of a table as columns that face each other. The name of each pair is on a line of its own, so that the two fit side by side on a
 * phone.
 * @param names of the columns; the first is that of the head of each row
 */
export function facing(names: readonly string[], rows: readonly HTMLTableRowElement[]): HTMLTableElement {
  const table = element("table", "utrecht-table kb-facing");
  const head = element("tr", "utrecht-table__row", ...rows.map((row) => copyOf(row.cells[0]!, "th", "col")));
  table.append(element("thead", "utrecht-table__header", head));
  for (const [index, name] of names.entries()) {
    if (index > 0) {
      const title = element("th", "utrecht-table__header-cell kb-facing__name", name);
      title.colSpan = rows.length;
      title.scope = "rowgroup";
      table.append(
        element(
          "tbody",
          "utrecht-table__body",
          element("tr", "", title),
          element("tr", "utrecht-table__row", ...rows.map((row) => copyOf(row.cells[index]!, "td"))),
        ),
      );
    }
  }

  return table;
}

/** Without ids, which the row that stays has. */
function copyOf(cell: HTMLTableCellElement, name: "th" | "td", scope = ""): HTMLTableCellElement {
  const copy = element(name, cell.className, ...cell.cloneNode(true).childNodes);
  if (scope !== "") {
    copy.scope = scope;
  }

  for (const inside of copy.querySelectorAll("[id]")) {
    inside.removeAttribute("id");
  }

  return copy;
}
