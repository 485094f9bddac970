import type { Content } from "../core/content";
import { middleInWords } from "../core/table";
import type { Spread } from "../core/piles";
import { faint, ink, label, marker, shape } from "./shape";

/** A line in the web: the middle for each point in order, and what there is instead. */
export interface Series {
  readonly name: string;
  readonly spreads: readonly (Spread | null)[];
}

/** With more lines nobody can tell which is which. */
export const mostSeries = 3;

const size = 320;
const centre = size / 2;
const radius = 116;
/** The width of a name times how much higher than wide its letters are, at least. */
const roomForNames = 460;
const dashes = ["none", "7 4", "2 4"];

/**
 * The web diagram of figure 11: an axis for each point, in the order of the areas. Outlines only, because a filled area would say more
 * than the answers do; where a point has no level, the line has a gap.
 */
export function drawWeb(content: Content, series: readonly Series[], title: string): SVGElement {
  const many = content.punten.length;
  const at = (axis: number, level: number): [number, number] => {
    const angle = (2 * Math.PI * axis) / many - Math.PI / 2;
    return [round(centre + (Math.cos(angle) * radius * level) / 5), round(centre + (Math.sin(angle) * radius * level) / 5)];
  };
  const ring = (level: number) => `M${content.punten.map((_, axis) => at(axis, level).join(" ")).join("L")}Z`;
  return shape("svg", { class: "kb-drawing", viewBox: `0 0 ${size} ${size + 20 * series.length}`, role: "list", "aria-label": title },
    shape("g", { "aria-hidden": "true" },
      shape("path", { d: [1, 2, 3, 4, 5].map(ring).join("") + content.punten.map((_, axis) => `M${centre} ${centre}L${at(axis, 5).join(" ")}`).join(""),
        stroke: ink, "stroke-opacity": faint, fill: "none" }),
      ...content.punten.map((_, axis) => {
        const [x, y] = at(axis, 5.55);
        return label(x, y + 4, String(axis + 1), { "text-anchor": "middle", "font-size": 11 });
      })),
    ...series.map((one, index) => line(content, one, index, at)));
}

function line(content: Content, { name, spreads }: Series, index: number, at: (axis: number, level: number) => [number, number]): SVGElement {
  const middles = spreads.map((spread) => spread?.middle ?? null);
  const segments = middles.flatMap((middle, axis) => {
    const next = (axis + 1) % middles.length;
    const other = middles[next];
    return middle === null || other === null || other === undefined ? [] : [`M${at(axis, middle).join(" ")}L${at(next, other).join(" ")}`];
  });
  const spoken = content.punten.flatMap((point, axis) => {
    const spread = spreads[axis];
    return spread ? [`${point.naam}: ${middleInWords(spread)}`] : [];
  });
  return shape("g", { role: "listitem", "aria-label": `${name}. ${spoken.join("; ")}.` }, shape("g", { "aria-hidden": "true" },
    shape("path", { d: segments.join(""), stroke: ink, "stroke-width": 2, "stroke-dasharray": dashes[index]!, fill: "none" }),
    ...middles.flatMap((middle, axis) => (middle === null ? [] : [marker(index, ...at(axis, middle))])),
    shape("path", { d: `M4 ${size + 8 + 20 * index}h36`, stroke: ink, "stroke-width": 2, "stroke-dasharray": dashes[index]!, fill: "none" }),
    marker(index, 22, size + 8 + 20 * index),
    label(48, size + 12 + 20 * index, name, { "font-size": Math.min(12, roomForNames / name.length) })));
}

const round = (value: number): number => Math.round(value * 10) / 10;
