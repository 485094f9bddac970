// Bundles the theme's files into dist/, with a content hash in every name, and writes dist/manifest.json,
// which maps names to these files for the templates. Deterministic.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { bookStyle } from "./build/book-style.mjs";
import { fonts } from "./build/fonts.mjs";
import { houseStyles, prefix } from "./build/house-styles.mjs";
import { buildIcons } from "./build/icons.mjs";
import { usedRules } from "./build/used-rules.mjs";
import { netherlands } from "./build/netherlands.mjs";
import { palettes, tokens } from "./build/palettes.mjs";
import { buildSharePictures } from "./build/share-pictures.mjs";

// Every file directly in scripts/ is an entry point that pages load by name; files in folders are only imported.
const scripts = (await readdir("scripts")).filter((file) => file.endsWith(".ts")).sort();
const looks = (await readdir("huisstijlen")).sort();
const sheets = [
  "lezen.css", "tabellen.css", "casus.css", "cijfers.css", "figuren.css", "stappen.css", "afvinken.css", "kanten.css", "boekje.css", "lus.css", "overzicht.css",
  "vergelijken.css", "tijd.css", "kaart.css", "zoeken.css", "begin.css", "bakenkaart.css", "vakken.css", "landkaart.css",
  "gegevens.css",
];
const entries = {
  ...Object.fromEntries(sheets.map((name) => [name, `styles/${name}`])),
  "delen.css": "styles/delen.css",
  "zelfanalyse.css": "styles/zelfanalyse.css",
  "intervisie.css": "styles/intervisie.css",
  "icon.svg": "icons/icon.svg",
  "marks.svg": "icons/marks.svg",
  ...Object.fromEntries(looks.map((name) => [`huisstijl/${name}`, prefix + name])),
  ...Object.fromEntries(scripts.map((file) => [file.replace(/\.ts$/, ".js"), `scripts/${file}`])),
};

// Not a module, because modules run too late: it must be a single file.
const beforePaint = { "before-paint.js": "scripts/before-paint/before-paint.ts" };

const settings = {
  outdir: "dist",
  entryNames: "assets/[name].[hash]",
  chunkNames: "assets/[name].[hash]",
  assetNames: "assets/[name].[hash]",
  publicPath: "/",
  bundle: true,
  minify: true,
  target: ["chrome123", "firefox120", "safari17.5"],
  loader: { ".woff2": "file", ".svg": "copy" },
  // The licences of the components require their notices.
  legalComments: "eof",
  metafile: true,
  logLevel: "warning",
};

await rm("dist", { recursive: true, force: true });

const made = [
  await build({
    ...settings,
    entryPoints: Object.values(entries),
    format: "esm",
    // Code that two scripts share becomes a chunk, and a dynamic import() one that is fetched on demand.
    splitting: true,
    plugins: [houseStyles, fonts, usedRules],
  }),
  await build({ ...settings, entryPoints: Object.values(beforePaint), format: "iife" }),
];

const outputs = Object.assign({}, ...made.map(({ metafile }) => metafile.outputs));

const names = Object.fromEntries(
  Object.entries({ ...entries, ...beforePaint }).map(([name, entry]) => {
    const [output, found] = Object.entries(outputs).find(([, { entryPoint, inputs }]) => entryPoint === entry || entry in inputs);
    return [name, [output, ...neededBy(found)].map((path) => path.slice("dist/".length))];
  }),
);

await copyFontLicences();

const marks = symbolsIn(await readFile("icons/marks.svg", "utf8"));
const light = await palettes();
// Only for sites with more than eight bakens; the program adds them.
const more = await readFile("icons/more-bakens.svg", "utf8");
const icons = await buildIcons("dist", marks, light, writeHashed);

await writeFile("dist/manifest.json", `${JSON.stringify({ ...names, ...icons }, null, 2)}\n`);

// For the program only; none of these is published.
await mkdir("dist/program");
await writeFile("dist/program/nederland.json", JSON.stringify(netherlands()));
await bookStyle("dist/program/boek.css");
await writeFile("dist/program/more-bakens.svg", symbolsIn(more));
await writeFile("dist/program/huisstijlen.json", JSON.stringify(await tokens()));
await buildSharePictures("dist/program/deelplaatjes.mjs", marks + symbolsIn(more), light);

function symbolsIn(svg) {
  return svg.replace(/<\/?svg[^>]*>/g, "");
}

/** The licence of a font requires that it is distributed with the font. */
async function copyFontLicences() {
  await mkdir("dist/licenties");
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)).filter((path) => path.includes(".woff2"));
  for (const folder of new Set(files.map((path) => path.match(/node_modules\/@[^/]+\/[^/]+/)[0]))) {
    await copyFile(`${folder}/LICENSE`, `dist/licenties/${folder.split("/").at(-1)}.txt`);
  }
}

/** Writes a file under assets/ and returns its list for the manifest. */
async function writeHashed(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  const path = `assets/${name.replace("/", "-").replace(/\.png$/, "")}.${hash}.png`;
  await writeFile(`dist/${path}`, content);
  return [path];
}

/**
 * The static imports of a script and the fonts of a style, so that a browser can fetch all of them in parallel; excludes scripts
 * that are imported dynamically.
 */
function neededBy(output, found = new Set()) {
  for (const { path } of output.imports.filter(({ kind, path }) => kind === "import-statement" || path.endsWith(".woff2"))) {
    if (!found.has(path)) {
      found.add(path);
      neededBy(outputs[path], found);
    }
  }

  return found;
}
