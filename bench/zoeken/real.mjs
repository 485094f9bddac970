// How well, and at what cost, visitors find pages of the real site: ours beside other engines on the same pages.
//
//   node real.mjs SITE QUERIES.json...      SITE: the built site
//
// MEASURE: the folder of the search benchmark, whose adapters build the other engines; without it only ours is measured
// ENGINES: the others, default minisearch-nl,lunr-tuned,pagefind-or,pagefind
// WRITE:   a file for the results of each query
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allPages, ask, loadEngine, openSearch, serveFiles } from "./own-engine.mjs";
import { typeAll } from "./typing.mjs";

const [site, ...files] = process.argv.slice(2);
if (!site || files.length === 0) {
  console.error("usage: node real.mjs SITE QUERIES.json...");
  process.exit(2);
}

const { MEASURE, WRITE, ENGINES = "minisearch-nl,lunr-tuned,pagefind-or,pagefind" } = process.env;
const shown = 10;
const queries = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")));
const kinds = [...new Set(queries.map(({ kind }) => kind))];

/** A page is named by its file in the input, which is its address, or by the address itself. */
const nameOf = (address) => address.replace(/^\/|\/$/g, "");
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const score = (number) => number.toFixed(3).replace(/^0/, "");
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

/** nDCG@10: 1 when the most relevant pages come first. */
function ndcg({ relevant }, found) {
  const grades = new Map(Object.entries(relevant).map(([name, grade]) => [nameOf(name), grade]));
  const dcg = (list) => list.slice(0, shown).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  return dcg(found.map((name) => grades.get(name) ?? 0)) / dcg([...grades.values()].sort((a, b) => b - a));
}

function report(name, answers, bytes) {
  const scores = queries.map((query) => ndcg(query, answers.get(query.id)));
  const ofKind = (kind) => mean(scores.filter((_, index) => queries[index].kind === kind));
  const nothing = queries.filter(({ id }) => answers.get(id).length === 0).length;
  row(name, score(mean(scores)), ...kinds.map((kind) => score(ofKind(kind))), nothing, kilobytes(mean(bytes)), kilobytes(Math.max(...bytes)));
  return scores;
}

const { engine, bytes: clientBytes } = await loadEngine();
const log = serveFiles(site);
const pages = await allPages(engine);
const names = new Set(pages.map(({ url }) => nameOf(url)));
for (const { id, relevant } of queries) {
  for (const name of Object.keys(relevant).filter((each) => !names.has(nameOf(each)))) {
    console.error(`${id}: ${name} is not in the index.`);
  }
}

console.log(`${queries.length} queries, ${pages.length} pages and places. nDCG@10; KB of a first query until ten results, mean and largest.\n`);
row("engine", "all", ...kinds, "nothing found", "KB", "KB, largest");
row("---", ...Array.from({ length: kinds.length + 4 }, () => "--:"));

const answers = new Map();
const bytes = [];
for (const { id, query } of queries) {
  log.length = 0;
  const { places, results } = await ask(openSearch(engine), query);
  // As the search page shows them: where to go stands above what to read.
  answers.set(id, [...places, ...results].map(({ url }) => nameOf(url)));
  bytes.push(clientBytes + log.reduce((sum, { size }) => sum + size, 0));
}

const scores = report("Kennisbank", answers, bytes);
if (WRITE) {
  const each = queries.map((query, index) => ({ ...query, score: scores[index], bytes: bytes[index], found: answers.get(query.id) }));
  writeFileSync(WRITE, JSON.stringify(each, null, 1));
}

if (MEASURE) {
  await measureOthers();
}

const typed = await typeAll(engine, log, queries.map(({ query }) => query));
console.log(`
Of ours, ${kilobytes(clientBytes)} KB is the client, which the search page has already. Typed key by key, each query takes ${kilobytes(mean(typed.bytes))} KB
of the index, at most ${kilobytes(Math.max(...typed.bytes))}; the first result changes ${mean(typed.changes).toFixed(1)} times, at most
${Math.max(...typed.changes)}; a list once there vanishes ${typed.vanished} times in all. Warm key: ${quantile(typed.times, 0.5).toFixed(1)} ms,
95 % under ${quantile(typed.times, 0.95).toFixed(1)}, at most ${Math.max(...typed.times).toFixed(1)}.`);

/** The adapters of the benchmark, given these pages instead of its own; each runs in Chromium. */
async function measureOthers() {
  const require = createRequire(join(MEASURE, "package.json"));
  const module = (path) => import(pathToFileURL(join(MEASURE, path)));
  const [{ cfg }, { serve }] = await Promise.all([module("lib/cfg.mjs"), module("lib/server.mjs")]);
  const [esbuild, { chromium }] = [require("esbuild"), require("playwright-core")];
  const root = join(process.env.OUT ?? tmpdir(), "real-site");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const docs = docsOf();
  const server = await serve(root);
  const browser = await chromium.launch({ executablePath: cfg.chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  const adapters = readdirSync(join(MEASURE, "adapters")).filter((file) => file.endsWith(".mjs") && file !== "site.mjs");
  const all = (await Promise.all(adapters.map((file) => module(`adapters/${file}`)))).flatMap((found) => found.default);
  for (const name of ENGINES.split(",")) {
    const other = all.find((each) => each.name === name);
    const folder = join(root, name);
    mkdirSync(folder);
    await other.prepare?.(docs, folder, docs);
    await other.build(docs, folder);
    const entryPoints = [join(MEASURE, "adapters", other.client)];
    await esbuild.build({ entryPoints, outfile: join(folder, "client.js"), bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "error" });
    const asked = await askOther(browser, server, other);
    report(name, asked.answers, asked.bytes);
  }

  await browser.close();
  server.close();
}

/** Every query in a browser profile of its own, so that all bytes count. */
async function askOther(browser, server, { name, options = {} }) {
  const asked = { answers: new Map(), bytes: [] };
  for (const { id, query } of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}/blank.html`);
    server.log.length = 0;
    const found = await page.evaluate(async ([base, settings, text, count]) => {
      const client = await import(`${base}client.js`);
      await client.ready(base, settings);
      return (await client.search(text, count)).map((result) => result.id);
    }, [`${server.url}/${name}/`, options, query, shown]);
    asked.answers.set(id, found.map((number) => nameOf(pages[Number(number)].url)));
    asked.bytes.push(server.log.reduce((sum, { gz }) => sum + gz, 0));
    await context.close();
  }

  return asked;
}

/** The pages as the adapters expect them, with the words that only search engines get. */
function docsOf() {
  const data = new Map(readdirSync(join(site, "api")).filter((file) => file.endsWith(".json"))
    .flatMap((file) => JSON.parse(readFileSync(join(site, "api", file), "utf8")).paginas ?? [])
    .map((page) => [nameOf(new URL(page.url).pathname), page]));
  return pages.map((page, number) => {
    const { bakens = [], agenda = [], themas = [], rollen = [], gemeenten = [], zoekvragen = [] } = data.get(nameOf(page.url)) ?? {};
    const tags = [...bakens, ...agenda, ...themas, ...rollen, ...gemeenten].map((tag) => tag.replaceAll("-", " "));
    const headings = page.headings.map(({ text }) => text);
    const texts = (heading) => page.blocks.filter((block) => block.heading === heading).map(({ text }) => text);
    const sections = [{ h: null, p: [...texts(0), ...zoekvragen] }, ...headings.map((h, index) => ({ h, p: texts(index + 1) }))];
    return {
      id: String(number), url: `/${number}/`, title: page.title, tags, sections,
      headings: [...headings, ...tags].join(". "), body: sections.flatMap(({ p }) => p).join("\n"),
    };
  });
}
