// Converts the pages of the search benchmark into an input folder of our content model.
//
//   node convert.mjs PAGES.json INPUT OUT     INPUT: our own content, for its synonyms; OUT: the folder to build
//
// Title, headings and text stay as they are; the address ends in the page's id. Tags become themes, as many as fit in a file of
// themes. The summary, which our model requires and an editor would write, is the beginning of the text.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { id, slug } from "../names.mjs";

const [from, own, out] = process.argv.slice(2);
if (!from || !own || !out) {
  console.error("usage: node convert.mjs PAGES.json INPUT OUT");
  process.exit(2);
}

const folders = { casus: "verhalen", blog: "verhalen", artikel: "verhalen", voorbeeld: "verhalen", begrip: "begrippen" };
const extra = { verhalen: { vorm: "praktijkverhaal" }, begrippen: {}, achtergrond: {} };
const mostThemes = 4;
const mostThemesInAll = 2500;
const minSummary = 20;
const maxSummary = 200;

function write(file, text) {
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function summaryOf(body) {
  const text = body.replace(/\s+/g, " ").trim();
  const cut = text.length <= maxSummary ? text : text.slice(0, text.lastIndexOf(" ", maxSummary));
  return cut.padEnd(minSummary, ".");
}

/** Would be markup at this place, but is text in the corpus. */
const escape = (text) => text.replace(/[\\`*_{}[\]<>|&~]/g, "\\$&").replace(/^(\s*)([#+>-]|\d+[.)])/, "$1\\$2");

function frontMatter(values) {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\nbronnen:\n  - bron: corpus\n    plaats: overal\n---\n\n`;
}

/** Our checks refuse email addresses, and web addresses without a link; split, the words are the same. */
const pages = JSON.parse(readFileSync(from, "utf8").replace(/(\w)@(\w)/g, "$1 $2").replace(/\bwww\./g, "www "));
const themes = [...new Map(pages.flatMap((page) => page.tags.map((tag) => [slug(tag), tag])))].filter(([name]) => name).slice(0, mostThemesInAll);
const isTheme = new Set(themes.map(([name]) => name));
rmSync(out, { recursive: true, force: true });
const entry = ([name, tag]) => `${JSON.stringify(name)}:\n  titel: ${JSON.stringify(tag)}\n  omschrijving: Een label van het corpus.\n`;
write("themas.yml", themes.map(entry).join(""));
write("gemeenten.yml", "nergens:\n  titel: Nergens\n  provincie: Nergens\n");
write("rollen.yml", "gemeente:\n  titel: Gemeente\n  omschrijving: Een rol.\n");
write("site.yml", [
  "titel: Corpus", "ondertitel: Een corpus om in te zoeken.", "welkom: Welkom.", "basis-url: https://corpus.example/",
  "contact: mailto:corpus@corpus.example", "security-verloopt: 2027-11-01", "",
].join("\n"));
write("bronnen/corpus.md", "---\nid: zzzzz\ntitel: Corpus\nsamenvatting: De teksten waaruit dit corpus is gemaakt.\ndatum: 2026-01-01\n---\n\nEen bron.\n");
if (existsSync(join(own, "synoniemen.yml"))) {
  copyFileSync(join(own, "synoniemen.yml"), join(out, "synoniemen.yml"));
}

pages.forEach((page, index) => {
  const folder = folders[page.type] ?? "achtergrond";
  const head = frontMatter({
    id: id(index), titel: page.title, samenvatting: summaryOf(page.body), datum: "2026-01-01",
    themas: [...new Set(page.tags.map(slug))].filter((name) => isTheme.has(name)).slice(0, mostThemes), ...extra[folder],
  });
  const text = page.sections.map(({ h, p }) => (h ? `## ${escape(h)}\n\n` : "") + p.flatMap((part) => part.split("\n")).map(escape).join("\n\n")).join("\n\n");
  write(`${folder}/${page.id}.md`, `${head}${text}\n`);
});
console.log(`${pages.length} pages written as ${out}`);
