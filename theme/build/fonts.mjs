// Fonts contain thousands of letters, weights and alternates that a Dutch text never uses. Subsets them to the
// letters and features below, and to what the file's query selects: "name.woff2?wght=400:700&letters=title".
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const accents = "áàâäçéèêëíìîïñóòôöúùûüÁÀÂÄÇÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ";
const signs = "\u00a0–—‘’“”„…·•×−±≈≤≥½¼¾°€§©→←↑↓«»‹›";

/** Everything that may occur in a title or summary, for pictures: no fallback font draws there what is missing. */
export const letters = ascii + accents + signs;

// The letters and features of a font that pages load; a sign that is missing comes from another font. Text: kerning, and tabular figures for columns. Titles
// are few, and a letter of their font takes as many bytes: fewer signs, and of features only kerning.
const sets = {
  text: {
    letters: `${ascii}áàâäçéèêëíîïñóôöúûüÁÉÈËÏÖÜ\u00a0–—‘’“”…·•×−€`,
    keepFeatures: ["kern", "tnum"],
  },
  title: { letters: `${ascii.replace(/[#$*<=>@[\\\]^_`{|}~]/g, "")}àáäçèéêëíïñóôöúüÉ\u00a0–‘’“”…·€`, keepFeatures: ["kern"] },
};

// Hinting and vertical layout are not needed on current screens or by any page of ours.
const without = { noHinting: true, dropTables: ["vhea", "vmtx"] };

const namespace = "subset";

export const fonts = {
  name: "fonts",
  setup(build) {
    build.onResolve({ filter: /\.woff2\?/ }, async ({ path, ...options }) => {
      const [file, query] = path.split("?");
      const found = await build.resolve(file, { resolveDir: options.resolveDir, kind: options.kind, importer: options.importer });
      const { letters: set = "text", ...axes } = Object.fromEntries(new URLSearchParams(query));
      return { ...found, namespace, pluginData: { ...sets[set], variationAxes: axesOf(axes) } };
    });
    build.onLoad({ filter: /.*/, namespace }, async ({ path, pluginData: { letters: kept, keepFeatures, variationAxes } }) => ({
      contents: await subsetFont(await readFile(path), kept, { targetFormat: "woff2", variationAxes, keepFeatures, ...without }),
      loader: "file",
    }));
  },
};

/** "wght=400:700" keeps a range, "wght=600" one weight. */
function axesOf(axes) {
  return Object.fromEntries(
    Object.entries(axes).map(([axis, value]) => {
      const [min, max = min] = value.split(":").map(Number);
      return [axis, min === max ? min : { min, max }];
    }),
  );
}
