// What a visitor sees while typing is calm: node search/typing.mjs SITE
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { open, Files, pageText, readMeta, wordsOf } = await load("open", "files", "meta", "pages", "words");
const files = new Files();
const meta = await files.get(metaAddress, readMeta);
const base = `${metaAddress.replace(/\.bin$/, "")}/${meta.folder}/`;
const pages = await Promise.all(Array.from({ length: meta.pages }, (_, page) => pageText(page, files, meta, base)));
const search = open(metaAddress);
const type = (text) => ask(search, text, { isTyping: true });
const complaints = [];

const longWords = [...new Set(pages.flatMap(({ title }) => wordsOf(title).map(({ word }) => word)))].filter((word) => /^[a-z]{9,}$/.test(word));
for (const word of longWords) {
  const typed = `${word.slice(0, 6)}x`;
  if ((await type(typed)).total === 0) {
    complaints.push(`A slip in "${typed}", on the way to "${word}", empties the list.`);
  }
}

for (const text of ["q", "zo", "Hoe", "hoe doe ", "wat is de", "v"]) {
  const { isBegun, results } = await type(text);
  if (!isBegun || results.length > 0) {
    complaints.push(`"${text}" is answered, though it is hardly a question.`);
  }
}

const first = ({ results }) => results[0].url;
for (const { title } of pages.filter((page) => wordsOf(page.title).some(({ word }) => !meta.stopWords.has(word)))) {
  const before = first(await type(`${title} `));
  for (const letters of ["a", "in", "q", "ve", "wer"]) {
    if (first(await type(`${title} ${letters}`)) !== before) {
      complaints.push(`"${letters}" after "${title}" changes the first result.`);
    }
  }
}

if (JSON.stringify(await ask(search, "hoe")) === JSON.stringify(await type("hoe"))) {
  complaints.push("A small word is not looked for when somebody asks for it.");
}

finish(complaints);
