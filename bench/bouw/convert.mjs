// Converts the corpus of the build-speed benchmark into an input folder of our content model.
//
//   node convert.mjs CORPUS OUT      CORPUS: content/, static/img/ and manifest.json; OUT: the same, for our generator
//
// Texts stay as they are, with links and images as paths to files. Adds what our model requires and the corpus lacks:
// ids, sources, a lesson's place in its series, and the three fixed headings of a case.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { id, slug } from "../names.mjs";

const [corpus, out] = process.argv.slice(2);
if (!corpus || !out) {
  console.error("usage: node convert.mjs CORPUS OUT");
  process.exit(2);
}

const folders = { casus: "casussen", les: "lessen", verhaal: "verhalen" };
const minSummary = 20;
const maxSummary = 220;

const pages = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8"));
const fileOf = (page) => `${folders[page.file.split("/")[0]]}/${page.file.split("/")[1]}`;
const byUrl = new Map(pages.map((page) => [page.url, fileOf(page)]));
const input = join(out, "content");
rmSync(out, { recursive: true, force: true });

function write(file, text) {
  const path = join(input, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function frontMatter(values) {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\nbronnen:\n  - bron: corpus\n    plaats: overal\n---\n\n`;
}

const vocabulary = (key) => [...new Set(pages.flatMap((page) => page[key]))].sort();
const yaml = (names, detail) => names.map((name) => `${slug(name)}:\n  titel: ${JSON.stringify(name)}\n  ${detail}\n`).join("");
write("themas.yml", yaml(vocabulary("themas"), "omschrijving: Een thema van het corpus."));
write("gemeenten.yml", yaml(vocabulary("gemeente"), "provincie: Nederland"));
write("rollen.yml", "gemeente:\n  titel: Gemeente\n  omschrijving: Een rol.\n");
write("reeksen.yml", "bondgenoten: Bondgenoten\n");
write("site.yml", [
  "titel: Corpus", "ondertitel: Een corpus om mee te meten.", "welkom: Welkom.", "basis-url: https://corpus.example/",
  "contact: mailto:corpus@corpus.example", "security-verloopt: 2099-01-01", "",
].join("\n"));
write("bronnen/corpus.md", "---\nid: zzzzz\ntitel: Corpus\nsamenvatting: De teksten waaruit dit corpus is gemaakt.\ndatum: 2026-01-01\n---\n\nEen bron.\n");

const common = { samenvatting: "Een pagina van het corpus waarlangs gezocht wordt.", datum: "2026-01-01" };
vocabulary("bakens").forEach((name, index) =>
  write(`bakens/${slug(name)}.md`, frontMatter({ id: id(400000 + index), titel: name, nummer: index + 1, ...common }) + "Een baken.\n"));
vocabulary("agenda").forEach((name, index) =>
  write(`agendas/${slug(name)}.md`,
    frontMatter({ id: id(400100 + index), titel: name, nummer: index + 1, kernvraag: ["waarom", "wat", "hoe"][index % 3], "levert-op": "Iets.", ...common })
    + "Een fase.\n"));

/** The front matter of the corpus has one JSON value per line. */
function read(file) {
  const [, head, body] = readFileSync(join(corpus, "content", file), "utf8").match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/);
  const values = head.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]);
  return { keys: Object.fromEntries(values.map(([key, value]) => [key, value.startsWith('"') || value.startsWith("[") ? JSON.parse(value) : value])), body };
}

function rewriteLinks(body, file) {
  const relative = (target) => posix.relative(posix.dirname(file), target);
  return body
    .replace(/\]\((\/[^)#]+\/)(#[^)]*)?\)/g, (_, url, anchor = "") => `](${relative(byUrl.get(url))}${anchor})`)
    .replace(/\]\(\/img\/([^)]+)\)/g, (_, name) => `](${relative("afbeeldingen/" + name)})`);
}

const sections = "\n\n## Wat werkte\n\nZie de tekst hierboven.\n\n## Wat lastig was\n\nZie de tekst hierboven.\n\n## Resultaten\n\nZie de tekst hierboven.\n";
const manifest = pages.map((page, index) => {
  const file = fileOf(page);
  const type = page.file.split("/")[0];
  const { keys, body } = read(page.file);
  const extra = {
    casus: { gemeenten: [slug(keys.gemeente)] },
    les: { reeks: "bondgenoten", nummer: index + 1, kern: "Een les van het corpus." },
    verhaal: { vorm: "praktijkverhaal", gemeenten: [slug(keys.gemeente)] },
  }[type];
  write(file, frontMatter({
    id: id(index), titel: keys.title, samenvatting: keys.samenvatting.slice(0, maxSummary).padEnd(minSummary, "."),
    bakens: keys.bakens.map(slug), agenda: [slug(keys.agenda)], themas: keys.themas.map(slug), datum: keys.datum, ...extra,
  }) + rewriteLinks(body.trimStart(), file) + (type === "casus" ? sections : ""));
  return { ...page, file, url: `/${file.replace(/\.md$/, "/")}` };
});
cpSync(join(corpus, "static/img"), join(input, "afbeeldingen"), { recursive: true });
writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest));
console.log(`${manifest.length} pages of the corpus written as ${input}`);
