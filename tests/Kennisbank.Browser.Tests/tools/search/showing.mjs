// What a result shows of a page: node search/showing.mjs SITE
import { finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { Files, Lexicon, Marker, pageText, passageOf, readMeta, spellingOn, understand, wordsOf } = await load(
  "files", "lexicon", "marking", "meta", "pages", "passage", "question", "spelling", "words",
);
const files = new Files();
const meta = await files.get(metaAddress, readMeta);
const base = `${metaAddress.replace(/\.bin$/, "")}/${meta.folder}/`;
const lexicon = new Lexicon(files, meta, base);
const complaints = [];

const pages = await Promise.all(Array.from({ length: meta.pages }, (_, page) => pageText(page, files, meta, base)));
const firstWith = new Map();
for (const page of pages) {
  for (const { word } of page.blocks.flatMap(({ text }) => wordsOf(text))) {
    if (!meta.stopWords.has(word) && !firstWith.has(word)) {
      firstWith.set(word, page);
    }
  }
}

// A spelling is counted in the texts that have the word; searching all the others takes minutes.
const textsWith = new Map();
for (const text of pages.flatMap(({ title, headings, blocks }) => [title, ...[...headings, ...blocks].map((part) => part.text)])) {
  for (const word of new Set(wordsOf(text).map((own) => own.word))) {
    const texts = textsWith.get(word) ?? [];
    texts.push({ heading: 0, text });
    textsWith.set(word, texts);
  }
}

for (const [word, page] of firstWith) {
  const marker = new Marker(await understand(`${word} `, meta.stopWords, lexicon)).on(page);
  if (!wordsOf(passageOf(page, marker)).some((own) => own.word === word)) {
    complaints.push(`The passage of "${page.title}" has nothing of "${word}", which stands in its text.`);
  }

  const written = spellingOn([{ title: "", headings: [], blocks: textsWith.get(word) }], word);
  if (wordsOf(written)[0]?.word !== word) {
    complaints.push(`"${word}" is not the word "${written}".`);
  }
}

finish(complaints);
