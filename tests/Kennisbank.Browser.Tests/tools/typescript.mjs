// Loads a module of the theme's TypeScript as a browser gets it: bundled by the esbuild that the theme is built with.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const theme = fileURLToPath(new URL("../../../theme/", import.meta.url));
const { build } = createRequire(join(theme, "package.json"))("esbuild");

/** @param {string} path From theme/scripts/. */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [join(theme, "scripts", path)],
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
