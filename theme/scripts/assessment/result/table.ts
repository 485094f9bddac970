import { element } from "../../dom/element";
import type { Content } from "../core/content";
import type { Table } from "../core/table";
import { sideNames } from "../words";

/** The result itself: drawings illustrate it. Wide tables scroll in a place of their own, also with the keyboard. */
export function showTable(content: Content, { heads, rows }: Table, caption: string): HTMLElement {
  const table = element("table", "kb-outcome utrecht-table utrecht-table--html-table");
  table.append(element("caption", "kb-outcome__caption", caption), element("thead", "", element("tr", "",
    head("Nr.", "col"), head("Punt", "col"), head("Helft", "col"), ...heads.map((text) => head(text, "col")))));
  for (const [at, point] of content.punten.entries()) {
    const own = rows.filter(({ question }) => question?.point === point);
    table.append(element("tbody", "", ...own.map(({ question, cells }, index) => element("tr", "",
      ...(index === 0 ? [spanning(element("td", "", String(at + 1)), own.length), spanning(head(point.naam, "rowgroup"), own.length)] : []),
      head(sideNames[question!.side], "row"),
      ...cells.map(cell)))));
  }

  const statements = rows.filter(({ question }) => question === null);
  if (statements.length > 0) {
    table.append(element("tbody", "", ...statements.map(({ name, cells }) => {
      const title = head(name, "row");
      title.colSpan = 3;
      return element("tr", "", title, ...cells.map(cell));
    })));
  }

  const scroller = element("div", "kb-outcome__scroller", table);
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "region");
  scroller.setAttribute("aria-label", caption);
  return scroller;
}

/** A zero is faint, so that the other numbers stand out. */
const cell = (text: string): HTMLTableCellElement => element("td", text === "0" ? "kb-outcome__nobody" : "", text);

function head(text: string, scope: string): HTMLTableCellElement {
  const made = element("th", "", text);
  made.scope = scope;
  return made;
}

function spanning<Cell extends HTMLTableCellElement>(cell: Cell, rows: number): Cell {
  cell.rowSpan = rows;
  return cell;
}
