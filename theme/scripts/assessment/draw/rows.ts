import type { Content, Point, Side } from "../core/content";
import type { Finding } from "../core/findings";
import { middleInWords } from "../core/table";
import { levels } from "../core/result";
import { sideNames } from "../words";
import { faint, ink, label, marker, shape } from "./shape";

const width = 320;
const left = 24;
const right = 262;
const areaHeight = 40;
const rowHeight = 46;

const xOf = (level: number): number => left + ((level - 1) * (right - left)) / 4;

/**
 * Every point on a line from 1 to 5: a disc for its process and a square for its content, with a bar from the lowest to the highest answer.
 * It says the same as the table, row by row.
 */
export function drawRows(content: Content, findings: readonly Finding[], title: string): SVGElement {
  const parts: SVGElement[] = [];
  let y = 0;
  for (const area of content.gebieden) {
    parts.push(shape("g", { "aria-hidden": "true" },
      label(4, y + 16, area.naam, { "font-weight": 600, "font-size": 13 }),
      ...levels.map((level) => label(xOf(level), y + 34, String(level), { "text-anchor": "middle", "font-size": 11 }))));
    y += areaHeight;
    for (const [at, point] of content.punten.entries()) {
      if (point.gebied === area.id) {
        parts.push(row(point, at + 1, findings.filter(({ question }) => question.point === point), y));
        y += rowHeight;
      }
    }
  }

  return shape("svg", { class: "kb-drawing", viewBox: `0 0 ${width} ${y}`, role: "list", "aria-label": title }, ...parts);
}

function row(point: Point, number: number, findings: readonly Finding[], y: number): SVGElement {
  const name = `${number}. ${point.naam}`;
  return shape("g", { role: "listitem", "aria-label": `${name}. ${findings.map(inWords).join(" ")}` }, shape("g", { "aria-hidden": "true" },
    label(4, y + 12, name),
    shape("path", { d: `M${left} ${y + 28}H${right}${ticks(y + 19)}`, stroke: ink, "stroke-opacity": faint, fill: "none" }),
    ...findings.flatMap((finding) => half(finding, y))));
}

const ticks = (y: number): string => levels.map((level) => `M${xOf(level)} ${y}v18`).join("");

/** The disc is above the line and the square below it, so that neither hides the other. */
const places: Readonly<Record<Side, { series: number; down: number }>> = { proces: { series: 0, down: 22 }, inhoud: { series: 1, down: 34 } };

function half({ question, spread }: Finding, y: number): SVGElement[] {
  const { series, down } = places[question.side];
  if (spread.middle === null) {
    const why = spread.unknown > 0 ? "?" : spread.notApplicable > 0 ? "n.v.t." : "–";
    return [marker(series, right + 16, y + down), label(right + 25, y + down + 4, why, { "font-size": 11 })];
  }

  const range = `M${xOf(spread.lowest!)} ${y + down}H${xOf(spread.highest!)}`;
  return [
    ...(spread.lowest! < spread.highest! ? [shape("path", { d: range, stroke: ink, "stroke-width": 3, fill: "none" })] : []),
    marker(series, xOf(spread.middle), y + down),
  ];
}

/** `Proces: midden 3, van 2 tot 5.` */
function inWords({ question, spread }: Finding): string {
  const middle = middleInWords(spread);
  const range = spread.middle !== null && spread.lowest! < spread.highest! ? `, van ${spread.lowest} tot ${spread.highest}` : "";
  return `${sideNames[question.side]}: ${spread.middle === null ? middle : `midden ${middle}`}${range}.`;
}
