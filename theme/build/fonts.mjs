// Fonts carry thousands of letters and weights that a Dutch text never uses. What stays is the letters below, and the
// weights that the address of the file asks for: "name.woff2?wght=400:700".
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const dutch = "áàâäçéèêëíìîïñóòôöúùûüÁÀÂÄÇÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ";
const signs = "\u00a0–—‘’“”„…·•×−±≈≤≥½¼¾°€§©→←↑↓«»‹›";

export const letters = ascii + dutch + signs;

const namespace = "subset";

export const fonts = {
  name: "fonts",
  setup(build) {
    build.onResolve({ filter: /\.woff2\?/ }, async ({ path, ...options }) => {
      const [file, query] = path.split("?");
      const found = await build.resolve(file, { resolveDir: options.resolveDir, kind: options.kind, importer: options.importer });
      return { ...found, namespace, pluginData: axesOf(query) };
    });
    build.onLoad({ filter: /.*/, namespace }, async ({ path, pluginData: variationAxes }) => ({
      contents: await subsetFont(await readFile(path), letters, { targetFormat: "woff2", variationAxes }),
      loader: "file",
    }));
  },
};

/** "wght=400:700" keeps a range, "wght=600" one weight. */
function axesOf(query) {
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([axis, value]) => {
      const [min, max = min] = value.split(":").map(Number);
      return [axis, min === max ? min : { min, max }];
    }),
  );
}
