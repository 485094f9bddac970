// The colours of every house style, for drawing outside a browser: by token name, light and dark.
import { readdir, readFile } from "node:fs/promises";

export async function palettes() {
  const styles = (await readdir("huisstijlen")).sort();
  const read = await Promise.all(styles.map(async (style) => [style, await cssOf(style)]));
  return {
    light: Object.fromEntries(read.map(([style, css]) => [style, colours(css, 1)])),
    dark: Object.fromEntries(read.map(([style, css]) => [style, colours(css, 2)])),
  };
}

async function cssOf(style) {
  const files = (await readdir(`huisstijlen/${style}`)).filter((file) => file.endsWith(".css")).sort();
  return (await Promise.all(files.map((file) => readFile(`huisstijlen/${style}/${file}`, "utf8")))).join("\n");
}

function colours(css, scheme) {
  const own = Object.fromEntries([...css.matchAll(/--kb-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map((match) => [match[1], match[scheme + 1]]));
  const borrowed = [...css.matchAll(/--kb-([\w-]+): var\(--kb-([\w-]+)\)/g)].map(([, name, other]) => [name, own[other]]);
  return { ...own, ...Object.fromEntries(borrowed) };
}
