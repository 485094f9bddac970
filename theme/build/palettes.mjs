// The tokens of every house style: the colours for drawing outside a browser, and all of them for the program.
import { readdir, readFile } from "node:fs/promises";

/** By day: pictures are made once, for every visitor. */
export async function palettes() {
  const styles = (await readdir("huisstijlen")).sort();
  return Object.fromEntries(await Promise.all(styles.map(async (style) => [style, colours(await cssOf(style))])));
}

/** Every token of every house style, as it is written. */
export async function tokens() {
  const styles = (await readdir("huisstijlen")).sort();
  return Object.fromEntries(await Promise.all(styles.map(async (style) => [
    style,
    Object.fromEntries([...(await cssOf(style)).matchAll(/(--kb-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])),
  ])));
}

async function cssOf(style) {
  const files = (await readdir(`huisstijlen/${style}`)).filter((file) => file.endsWith(".css")).sort();
  return (await Promise.all(files.map((file) => readFile(`huisstijlen/${style}/${file}`, "utf8")))).join("\n");
}

function colours(css) {
  const own = Object.fromEntries([...css.matchAll(/--kb-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light]) => [name, light]));
  const borrowed = [...css.matchAll(/--kb-([\w-]+): var\(--kb-([\w-]+)\)/g)].map(([, name, other]) => [name, own[other]]);
  return { ...own, ...Object.fromEntries(borrowed) };
}
