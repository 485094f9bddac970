// The layout of a picture of 1200 by 630, the size that link previews ask for.
const width = 1200;
const height = 630;

export const titleFont = 'font-family="Literata" font-weight="600"';
const margin = 72;
const column = 690;
const middle = 350;
const markAt = { x: 975, y: 315 };
// The other marks of a page, below the first.
const besides = [
  { x: 860, y: 520 },
  { x: 975, y: 548 },
  { x: 1090, y: 520 },
];

// Largest first; a title gets the first size at which it fits this number of lines.
const sizes = [
  { size: 74, most: 3 },
  { size: 64, most: 4 },
  { size: 54, most: 5 },
  { size: 46, most: 6 },
];

/** @param measure returns the width of a text in the title font at size 1 */
export function picture({ site, kind, title, foot, mark, colour, palette, contours, beside }, marks, measure) {
  const { size, lines } = fit(title, measure, sizes, column);
  const leading = size * 1.18;
  const top = middle - (lines.length * leading) / 2 + size * 0.8;
  return frame(palette, marks, [
    `<rect width="18" height="${height}" fill="${palette[colour]}"/>`,
    placed("merk", { x: margin + 24, y: 84 }, 48, palette["color-accent"]),
    text(site, { x: margin + 66, y: 96, size: 32, weight: 700 }, palette["color-ink"]),
    text(kind, { x: margin, y: top - size - 12, size: 30, weight: 700 }, palette["color-signal"]),
    ...lines.map((line, index) => titleLine(line, top + index * leading, size, palette)),
    text(foot, { x: margin, y: 562, size: 30, weight: 400 }, palette["color-muted"]),
    ...contours.map((contour, index) => around(contour, index, palette)),
    placed(mark, markAt, 250, palette[colour]),
    ...beside.map((other, index) => placed(other.name, besides[index], 76, palette[other.colour])),
  ]);
}

/** The contours of the page around its mark, each set wider than the one before. */
function around({ name, turn }, index, palette) {
  const place = `translate(${markAt.x} ${markAt.y}) rotate(${turn}) scale(${3.6 + index * 1.8})`;
  return `<g color="${palette["color-accent"]}" stroke-width=".6"><use href="#${name}" transform="${place}"/></g>`;
}

/**
 * The largest size at which a title fits its number of lines; at the smallest it is cut.
 * @param sizes largest first
 */
export function fit(title, measure, sizes, column) {
  const broken = sizes.map(({ size, most }) => ({ size, most, lines: wrap(title, (words) => measure(words) * size <= column) }));
  return broken.find(({ size, most, lines }) => lines.length <= most && lines.every((line) => measure(line) * size <= column)) ?? cut(broken.at(-1));
}

/** The picture of every page without one of its own: the eight bakens and no text. */
export function cover(palette, marks) {
  const bakens = [1, 2, 3, 4, 5, 6, 7, 8].map((number, index) =>
    placed(`baken-${number}`, { x: 155 + (index % 4) * 165, y: 235 + Math.floor(index / 4) * 190 }, 120, palette[`baken-${number}`]),
  );
  return frame(palette, marks, [...bakens, placed("merk", markAt, 250, palette["color-accent"])]);
}

function frame(palette, marks, content) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}`,
    `<rect width="${width}" height="${height}" fill="${palette["color-paper"]}"/>`,
    depths(palette),
    ...content,
    "</svg>",
  ].join("");
}

function cut({ size, most, lines }) {
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines };
}

function wrap(title, fits) {
  return title.split(" ").reduce((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    return lines.length > 0 && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** Depth contours around a beacon, as on a chart: deeper further out. */
function depths(palette) {
  return [430, 330, 240]
    .map((radius, index) => `<circle cx="${markAt.x}" cy="${markAt.y}" r="${radius}" fill="${palette[`depth-${index + 1}`]}"/>`)
    .concat(`<circle cx="${markAt.x}" cy="${markAt.y}" r="168" fill="${palette["color-paper"]}"/>`)
    .join("");
}

export function placed(mark, { x, y }, size, colour) {
  return `<g color="${colour}"><use href="#${mark}" x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}"/></g>`;
}

export const wordSize = 100;

/** A drawing of a single word, to measure its width. */
export function oneWord(word) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text ${titleFont} font-size="${wordSize}">${escape(word)}</text></svg>`;
}

function titleLine(line, y, size, palette) {
  return `<text x="${margin}" y="${y.toFixed(1)}" ${titleFont} font-size="${size}" fill="${palette["color-ink"]}">${escape(line)}</text>`;
}

export function text(content, { x, y, size, weight }, colour) {
  const font = `font-family="Atkinson Hyperlegible Next" font-weight="${weight}" font-size="${size}"`;
  return `<text x="${x}" y="${y.toFixed(1)}" ${font} fill="${colour}">${escape(content)}</text>`;
}

export const escape = (content) => content.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
