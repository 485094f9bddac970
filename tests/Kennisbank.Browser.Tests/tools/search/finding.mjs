// Pages can be found by what they contain: node search/finding.mjs SITE
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { open, Files, Lexicon, Marker, pageText, rank, readMeta, understand, wordsOf } = await load(
  "open", "files", "lexicon", "marking", "meta", "pages", "question", "ranking", "words",
);
const files = new Files();
const meta = await files.get(metaAddress, readMeta);
const base = `${metaAddress.replace(/\.bin$/, "")}/${meta.folder}/`;
const lexicon = new Lexicon(files, meta, base);
const complaints = [];

const found = async (text) => rank(await understand(text, meta.stopWords, lexicon), meta.pages, meta.places, () => true).pages.map(({ page }) => page);
const pages = await Promise.all(Array.from({ length: meta.pages }, (_, page) => pageText(page, files, meta, base)));

// Two titles may differ only in punctuation.
const foldedOf = (text) => wordsOf(text).map(({ word }) => word).join(" ");
const search = open(metaAddress);
for (const { title } of pages) {
  const { results } = await ask(search, title);
  const first = results[0]?.title.map((run) => run.text).join("") ?? "";
  if (foldedOf(first) !== foldedOf(title)) {
    complaints.push(`The title "${title}" finds "${first}" first.`);
  }
}

const pagesWith = new Map();
for (const [page, { title, blocks, headings }] of pages.entries()) {
  for (const text of [title, ...headings.map((heading) => heading.text), ...blocks.map((block) => block.text)]) {
    for (const { word } of wordsOf(text)) {
      if (!meta.stopWords.has(word)) {
        pagesWith.set(word, (pagesWith.get(word) ?? new Set()).add(page));
      }
    }
  }
}

for (const [word, owners] of pagesWith) {
  const all = new Set(await found(`${word} `));
  const lost = [...owners].find((page) => !all.has(page));
  if (lost !== undefined) {
    complaints.push(`"${word}" does not find "${pages[lost].title}", which has it.`);
  }
}

const titleWords = new Set(pages.flatMap(({ title }) => wordsOf(title).map(({ word }) => word)));
for (const word of titleWords) {
  const whole = pages.flatMap(({ title }, page) => (wordsOf(title).some((own) => own.word === word) ? [page] : []));
  for (let length = 3; length < word.length; length++) {
    const typed = word.slice(0, length);
    const all = new Set(await found(typed));
    const lost = whole.find((page) => !all.has(page));
    if (lost !== undefined) {
      complaints.push(`"${typed}", on the way to "${word}", does not find "${pages[lost].title}".`);
    }
  }
}

for (const page of pages) {
  const { title } = page;
  const runs = new Marker(await understand(title, meta.stopWords, lexicon)).on(page).mark(title);
  if (runs.map((run) => run.text).join("") !== title || !runs.some((run) => run.hit)) {
    complaints.push(`Marking changes "${title}", or marks nothing of it.`);
  }
}

finish(complaints);
