// Fonts carry thousands of letters, weights and ways to write a letter that a Dutch text never uses. What stays is the
// letters and features below, and what the address of the file asks for: "name.woff2?wght=400:700&letters=title".
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const dutch = "áàâäçéèêëíìîïñóòôöúùûüÁÀÂÄÇÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ";
const signs = "\u00a0–—‘’“”„…·•×−±≈≤≥½¼¾°€§©→←↑↓«»‹›";

export const letters = ascii + dutch + signs;

const sets = {
  text: letters,
  // No title has an arrow or a fraction; where one has, the font that stands in for it draws that sign.
  title: `${ascii}áàâäçéèêëíìîïñóòôöúùûüÉÈËÏÖÜ\u00a0–—‘’“”„…·€`,
};

// Letters that lean towards each other or are one, accents in their place, and figures of one width for columns.
const keepFeatures = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum"];

// Hints and columns of letters below each other are for what no screen of today and no page of ours does.
const without = { noHinting: true, dropTables: ["vhea", "vmtx"] };

const namespace = "subset";

export const fonts = {
  name: "fonts",
  setup(build) {
    build.onResolve({ filter: /\.woff2\?/ }, async ({ path, ...options }) => {
      const [file, query] = path.split("?");
      const found = await build.resolve(file, { resolveDir: options.resolveDir, kind: options.kind, importer: options.importer });
      const { letters: set = "text", ...axes } = Object.fromEntries(new URLSearchParams(query));
      return { ...found, namespace, pluginData: { text: sets[set], variationAxes: axesOf(axes) } };
    });
    build.onLoad({ filter: /.*/, namespace }, async ({ path, pluginData: { text, variationAxes } }) => ({
      contents: await subsetFont(await readFile(path), text, { targetFormat: "woff2", variationAxes, keepFeatures, ...without }),
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
