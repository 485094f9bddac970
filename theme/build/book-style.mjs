// The stylesheet of e-books. Programs for books do not all know custom properties, so the values of sizes are filled in here, relative to the size of the
// text, which the reader chooses; the program fills in the colours, which a site may set itself.
import { readFile, writeFile } from "node:fs/promises";
import { transform } from "esbuild";

const textSize = "size-m";
const sheets = ["boek.css", "components/diagram-strokes.css", "boek-figuren.css"];

export async function bookStyle(file) {
  const css = (await Promise.all(sheets.map((name) => readFile(`styles/${name}`, "utf8")))).join("\n");
  const tokens = await readFile("styles/tokens.css", "utf8");
  const scales = Object.fromEntries([...tokens.matchAll(/--kb-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
  const filled = css.replace(/var\(--kb-([\w-]+)\)/g, (token, name) => relative(name, scales) ?? token);
  await writeFile(file, (await transform(filled, { loader: "css", minify: true })).code);
}

/** Of a size that grows with the screen, the smallest; undefined for what is no size. */
function relative(name, scales) {
  const rem = (token) => Number.parseFloat(scales[token]?.replace("clamp(", ""));
  if (name.startsWith("size-")) {
    return `${(rem(name) / rem(textSize)).toFixed(3)}em`;
  }

  return name.startsWith("space-") ? `${rem(name)}em` : scales[name];
}
