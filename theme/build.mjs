// Bundles what a visitor downloads into dist/, with a content hash in every name, and writes dist/manifest.json,
// which tells the templates what a file is called now. The same sources give the same bytes.
import { readdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { fonts } from "./build/fonts.mjs";
import { houseStyles, prefix } from "./build/house-styles.mjs";
import { usedRules } from "./build/used-rules.mjs";

const styles = (await readdir("huisstijlen")).sort();

// Scripts and icons by the name that templates know them by.
const files = {
  "main.js": "scripts/main.ts",
  "scheme.js": "scripts/scheme/before-paint.ts",
  "icon.svg": "icons/icon.svg",
  "marks.svg": "icons/marks.svg",
};

const entries = { ...files, ...Object.fromEntries(styles.map((name) => [`huisstijl/${name}`, prefix + name])) };

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
  target: ["chrome123", "firefox120", "safari17.5"],
  loader: { ".woff2": "file", ".svg": "copy" },
  plugins: [houseStyles, fonts, usedRules],
  // The licences of the components ask that their notices stay.
  legalComments: "eof",
  metafile: true,
  logLevel: "warning",
});

const made = Object.entries(metafile.outputs);

const outputOf = (entry) => made.find(([, output]) => output.entryPoint === entry || entry in output.inputs);

const names = Object.fromEntries(Object.entries(files).map(([name, entry]) => [name, outputOf(entry)[0].slice("dist/".length)]));

const looks = Object.fromEntries(
  styles.map((name) => {
    const [file, output] = made.find(([, candidate]) => candidate.entryPoint === prefix + name);
    const fontFiles = output.imports.filter((needed) => needed.path.endsWith(".woff2")).map((needed) => needed.path.slice("dist/".length));
    return [name, { style: file.slice("dist/".length), fonts: fontFiles }];
  }),
);

await writeFile("dist/manifest.json", `${JSON.stringify({ files: names, houseStyles: looks }, null, 2)}\n`);
