// Bundles the program that draws share pictures into one file, with everything it needs.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build } from "esbuild";
import subsetFont from "subset-font";
import { letters } from "./fonts.mjs";

const require = createRequire(import.meta.url);

const fonts = [
  { file: "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2", weight: 600 },
  { file: "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2", weight: 400 },
  { file: "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2", weight: 700 },
];

export async function buildSharePictures(outfile, marks, palettes) {
  await build({
    entryPoints: ["drawing/main.mjs"],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    loader: { ".wasm": "binary" },
    legalComments: "eof",
    define: {
      FONTS: JSON.stringify(await Promise.all(fonts.map(instance))),
      MARKS: JSON.stringify(marks),
      PALETTES: JSON.stringify(palettes),
    },
    logLevel: "warning",
  });
}

async function instance({ file, weight }) {
  const font = await subsetFont(await readFile(require.resolve(file)), letters, { targetFormat: "sfnt", variationAxes: { wght: weight } });
  return font.toString("base64");
}
