import { button, save } from "../../dom/controls";
import { element } from "../../dom/element";
import type { Content } from "../core/content";
import { csvOf } from "../core/csv";
import { fileOf } from "../core/file";
import type { Pile } from "../core/piles";
import { withOrigin, type Table } from "../core/table";
import { fileOfDrawing } from "../draw/shape";
import { section } from "../result/spots";
import { addressOf } from "../site";
import { today } from "../words";

interface Shown {
  readonly content: Content;
  readonly piles: readonly Pile[];
  readonly own: readonly string[];
  readonly pile: Pile;
  readonly table: Table;
  readonly drawing: SVGElement;
  /** Called when all that lies on the table is in a file. */
  readonly saved: () => void;
}

/** What leaves this page: files and paper. Each says of which version it is, of which day, and where it was made. */
export function ways({ content, piles, own, pile, table, drawing, saved }: Shown): HTMLElement {
  const address = addressOf("start");
  const origin = `Zelfanalyse, versie ${content.versie}, ${today()}, ${address}`;
  return section("kb_mee", "Neem mee", [
    element("p", "utrecht-paragraph", "In het bestand om later te openen staan alle codes. In de tabel en de tekening staat alleen wat hierboven te zien is."),
    element("div", "kb-assess__buttons",
      button("Bewaar om later te openen (JSON)", "json", () => {
        save("zelfanalyse.json", "application/json", fileOf({ piles, own }, today(), address));
        saved();
      }),
      button("Bewaar de tabel (CSV)", "csv", () =>
        save("zelfanalyse.csv", "text/csv", csvOf(withOrigin(content, table, pile, today(), address)))),
      button("Bewaar de tekening (SVG)", "svg", () => save("zelfanalyse.svg", "image/svg+xml", fileOfDrawing(drawing, origin))),
      button("Druk af", "druk-af", () => print())),
    element("p", "kb-origin", origin),
  ]);
}
