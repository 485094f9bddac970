// Bundles what a visitor downloads into dist/, with a content hash in every name, and writes dist/manifest.json,
// which tells the templates what a file is called now. The same sources give the same bytes.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { netherlands } from "./build/netherlands.mjs";

// Every file directly in scripts/ is loaded by a page under its own name; what is in a folder is only a part of those.
const scripts = (await readdir("scripts")).filter((file) => file.endsWith(".ts")).sort();
const entries = {
  "main.css": "styles/main.css",
  "icon.svg": "icons/icon.svg",
  ...Object.fromEntries(scripts.map((file) => [file.replace(/\.ts$/, ".js"), `scripts/${file}`])),
};

await rm("dist", { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: Object.values(entries),
  outdir: "dist",
  entryNames: "assets/[name].[hash]",
  chunkNames: "assets/[name].[hash]",
  assetNames: "assets/[name].[hash]",
  publicPath: "/",
  bundle: true,
  // What two scripts share becomes a file that both import, and what is imported with import() one that is fetched only then.
  splitting: true,
  minify: true,
  format: "esm",
  target: ["chrome120", "firefox121", "safari17"],
  loader: { ".woff2": "file", ".svg": "copy" },
  // The licences of the components ask that their notices stay.
  legalComments: "eof",
  metafile: true,
  logLevel: "warning",
});

const names = Object.fromEntries(
  Object.entries(entries).map(([name, entry]) => {
    const [output, made] = Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) => entryPoint === entry || entry in inputs);
    return [name, [output, ...importedBy(made)].map((path) => path.slice("dist/".length))];
  }),
);

await writeFile("dist/manifest.json", `${JSON.stringify(names, null, 2)}\n`);

// For templates only; it is not published.
await mkdir("dist/templates");
await writeFile("dist/templates/nederland.json", JSON.stringify(netherlands()));

/** The files that a script cannot start without, so that a browser can ask for all at once; one that may never be asked for is not among them. */
function importedBy(made, found = new Set()) {
  for (const { path } of made.imports.filter(({ kind }) => kind === "import-statement")) {
    if (!found.has(path)) {
      found.add(path);
      importedBy(metafile.outputs[path], found);
    }
  }

  return found;
}
