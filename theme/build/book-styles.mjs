// The stylesheet of e-books, one for each house style. Programs for books do not all know custom properties, so their values are filled in: the colours of
// the day, and sizes relative to the size of the text, which the reader chooses.
import { readFile, writeFile } from "node:fs/promises";
import { transform } from "esbuild";

const textSize = "size-m";

export async function bookStyles(folder, palettes) {
  const css = await readFile("styles/boek.css", "utf8");
  const tokens = await readFile("styles/tokens.css", "utf8");
  const scales = Object.fromEntries([...tokens.matchAll(/--kb-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
  for (const [style, palette] of Object.entries(palettes)) {
    const filled = css.replace(/var\(--kb-([\w-]+)\)/g, (token, name) => {
      const value = palette[name] ?? relative(name, scales);
      if (!value) {
        throw new Error(`styles/boek.css has ${token}, which has no value in ${style}.`);
      }

      return value;
    });
    await writeFile(`${folder}/boek-${style}.css`, (await transform(filled, { loader: "css", minify: true })).code);
  }
}

/** Of a size that grows with the screen, the smallest. */
function relative(name, scales) {
  const rem = (token) => Number.parseFloat(scales[token]?.replace("clamp(", ""));
  if (name.startsWith("size-")) {
    return `${(rem(name) / rem(textSize)).toFixed(3)}em`;
  }

  return name.startsWith("space-") ? `${rem(name)}em` : scales[name];
}
