// Draws a card as a picture. build/share-pictures.mjs injects its fonts, icons and colours.
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm";
import { bookCover } from "./book.mjs";
import { oneWord, picture, wordSize } from "./layout.mjs";

const fontBuffers = FONTS.map((font) => Buffer.from(font, "base64"));
const font = { fontBuffers, defaultFontFamily: "Atkinson Hyperlegible Next" };
// Of the title font, at size 1.
const space = 0.25;

const widths = new Map();

await initWasm(wasm);

/** @returns {Uint8Array} a PNG */
export function draw(card) {
  const palette = { ...PALETTES[card.look], ...card.own };
  const lay = card.form === "omslag" ? bookCover : picture;
  return new Resvg(lay({ ...card, palette }, MARKS, measure), { font }).render().asPng();
}

/** Sums the widths of the words, each measured once however many pictures it is on. */
function measure(text) {
  const words = text.split(" ");
  return words.reduce((sum, word) => sum + widthOf(word), 0) + (words.length - 1) * space;
}

function widthOf(word) {
  if (!widths.has(word)) {
    widths.set(word, (new Resvg(oneWord(word), { font }).getBBox()?.width ?? 0) / wordSize);
  }

  return widths.get(word);
}
