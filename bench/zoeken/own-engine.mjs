// Our search engine in Node.js, on the index of a built site; counts the bytes of what it fetches.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { build } = createRequire(join(root, "theme/package.json"))("esbuild");
const metaAddress = "/zoeken/index.bin";

/** The modules of the engine, and the size of the engine as a visitor gets it: one bundle, compressed. */
export async function loadEngine() {
  const temp = mkdtempSync(join(tmpdir(), "kennisbank-search-"));
  const bundle = async (lines, name, more) => {
    const outfile = join(temp, name);
    const stdin = { contents: lines.join("\n"), resolveDir: join(root, "theme/scripts/search/engine"), loader: "ts" };
    await build({ stdin, bundle: true, format: "esm", outfile, logLevel: "error", ...more });
    return outfile;
  };
  const modules = ["open", "files", "meta", "pages"].map((name) => `export * from "./${name}";`);
  const engine = await import(pathToFileURL(await bundle(modules, "engine.mjs")));
  const bytes = gzipSync(readFileSync(await bundle(['export { open } from "./open";'], "client.mjs", { minify: true }))).length;
  rmSync(temp, { recursive: true });
  return { engine, bytes };
}

/** Makes fetch() read files of the site; each is in the log with its size, as a host sends it. */
export function serveFiles(site) {
  const log = [];
  globalThis.fetch = async (address) => {
    const bytes = readFileSync(join(site, address));
    log.push({ address, size: bytes.length });
    return new Response(bytes);
  };
  return log;
}

export const openSearch = ({ open }) => open(metaAddress);

export const ask = (search, text, more) => search.ask({ text, filters: [], sort: "relevantie", from: 0, count: 10, ...more });

/** Everything that a result can be, in the order of the index. */
export async function allPages({ Files, readMeta, pageText }) {
  const files = new Files();
  const meta = await files.get(metaAddress, readMeta);
  const base = `${metaAddress.replace(/\.bin$/, "")}/${meta.folder}/`;
  return Promise.all(Array.from({ length: meta.pages + (meta.places ?? 0) }, (_, page) => pageText(page, files, meta, base)));
}
