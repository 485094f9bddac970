// The icon and the cover of the site in the formats that browsers and link previews need.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import pngToIco from "png-to-ico";
import { cover } from "../drawing/layout.mjs";

const require = createRequire(import.meta.url);

/** @returns {Promise<Record<string, string>>} the path of each file in dist/, by its name in templates */
export async function buildIcons(folder, marks, palettes, nameOf) {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const icon = await readFile("icons/icon.svg", "utf8");
  const pictures = {
    "icon-180.png": square(icon, 180),
    "icon-192.png": square(icon, 192),
    "icon-512.png": square(icon, 512),
    ...Object.fromEntries(Object.entries(palettes).map(([style, palette]) => [`deelplaatje/${style}`, new Resvg(cover(palette, marks)).render().asPng()])),
  };
  await writeFile(`${folder}/favicon.ico`, await pngToIco([Buffer.from(square(icon, 32)), Buffer.from(square(icon, 16))]));
  return Object.fromEntries(await Promise.all(Object.entries(pictures).map(async ([name, content]) => [name, await nameOf(name, content)])));
}

function square(icon, size) {
  return new Resvg(icon, { fitTo: { mode: "width", value: size } }).render().asPng();
}
