// Bundles what a visitor downloads into dist/, with a content hash in every name, and writes dist/manifest.json,
// which tells the templates what a file is called now. The same sources give the same bytes.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { netherlands } from "./build/netherlands.mjs";

const entries = { "main.css": "styles/main.css", "main.js": "scripts/main.ts", "icon.svg": "icons/icon.svg" };

await rm("dist", { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: Object.values(entries),
  outdir: "dist",
  entryNames: "assets/[name].[hash]",
  assetNames: "assets/[name].[hash]",
  publicPath: "/",
  bundle: true,
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
    const [output] = Object.entries(metafile.outputs).find(([, made]) => made.entryPoint === entry || entry in made.inputs);
    return [name, output.slice("dist/".length)];
  }),
);

await writeFile("dist/manifest.json", `${JSON.stringify(names, null, 2)}\n`);

// For templates only; it is not published.
await mkdir("dist/templates");
await writeFile("dist/templates/nederland.json", JSON.stringify(netherlands()));
