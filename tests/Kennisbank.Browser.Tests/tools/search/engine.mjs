// Bundles the theme's search engine for Node.js, and makes it read a built site from disk.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const folder = join(root, "theme/scripts/search/engine");
const { build } = createRequire(join(root, "theme/package.json"))("esbuild");

/** Everything that the named modules of the engine export. */
export async function load(...modules) {
  const temp = mkdtempSync(join(tmpdir(), "kennisbank-search-"));
  const outfile = join(temp, "engine.mjs");
  await build({
    stdin: { contents: modules.map((name) => `export * from "./${name}";`).join("\n"), resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(temp, { recursive: true });
  }
}

export const metaAddress = "/zoeken/index.bin";

/** Makes fetch() read files of the site; `change` may return other bytes, or null for a missing file. */
export function serve(site, change = (address, bytes) => bytes) {
  globalThis.fetch = async (address) => {
    let bytes;
    try {
      bytes = change(address, readFileSync(join(site, address)));
    } catch {
      bytes = null;
    }

    return bytes ? new Response(bytes) : new Response("", { status: 404 });
  };
}

export const ask = (search, text, more = {}) =>
  search.ask({ text, filters: [], sort: "relevantie", from: 0, count: 10, ...more });

export const vectors = (name) => JSON.parse(readFileSync(join(root, "tests/search", name), "utf8"));

const shown = 30;

/** Ends the program: with 1 and the failures, or with 0. */
export function finish(complaints) {
  for (const complaint of complaints.slice(0, shown)) {
    console.error(complaint);
  }

  if (complaints.length > shown) {
    console.error(`… and ${complaints.length - shown} more`);
  }

  process.exit(complaints.length > 0 ? 1 : 0);
}
