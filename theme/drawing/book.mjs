// The layout of the cover of an e-book: upright, as programs for books show them.
import { escape, fit, placed, text, titleFont } from "./layout.mjs";

const width = 1200;
const height = 1800;
const margin = 96;
const markAt = { x: 600, y: 640 };

const sizes = [
  { size: 118, most: 3 },
  { size: 96, most: 4 },
  { size: 80, most: 5 },
];

/** @param measure returns the width of a text in the title font at size 1 */
export function bookCover({ kind, title, foot, mark, palette }, marks, measure) {
  const { size, lines } = fit(title, measure, sizes, width - 2 * margin);
  const leading = size * 1.16;
  const last = foot ? 1560 : 1640;
  const top = last - (lines.length - 1) * leading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}`,
    `<rect width="${width}" height="${height}" fill="${palette["color-paper"]}"/>`,
    ...[560, 430, 310].map((radius, index) => circle(radius, palette[`depth-${index + 1}`])),
    circle(215, palette["color-paper"]),
    `<rect width="${width}" height="28" fill="${palette["color-signal"]}"/>`,
    placed(mark, markAt, 300, palette["color-accent"]),
    text(kind, { x: margin, y: top - size - 24, size: 44, weight: 700 }, palette["color-signal"]),
    ...lines.map((line, index) =>
      `<text x="${margin}" y="${(top + index * leading).toFixed(1)}" ${titleFont} font-size="${size}" fill="${palette["color-ink"]}">${escape(line)}</text>`,
    ),
    text(foot, { x: margin, y: 1690, size: 44, weight: 400 }, palette["color-muted"]),
    "</svg>",
  ].join("");
}

function circle(radius, colour) {
  return `<circle cx="${markAt.x}" cy="${markAt.y}" r="${radius}" fill="${colour}"/>`;
}
