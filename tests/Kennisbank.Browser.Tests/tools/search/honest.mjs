// An answer says what it is worth, and where else to go: node search/honest.mjs SITE
import { ask, finish, load, metaAddress, serve } from "./engine.mjs";

const [site] = process.argv.slice(2);
serve(site);
const { open, Files, pageText, readMeta, wordsOf } = await load("open", "files", "meta", "pages", "words");
const files = new Files();
const meta = await files.get(metaAddress, readMeta);
const base = `${metaAddress.replace(/\.bin$/, "")}/${meta.folder}/`;
const places = await Promise.all(Array.from({ length: meta.places }, (_, place) => pageText(meta.pages + place, files, meta, base)));
const search = open(metaAddress);
const complaints = [];
const expect = (isSo, complaint) => isSo || complaints.push(complaint);

const partly = await ask(search, "Wijkteam en Xqjzvwkq ");
expect(JSON.stringify(partly.missing) === '["Xqjzvwkq"]', `Missing: ${partly.missing}`);
expect(partly.total > 0 && (await ask(search, "wijkteam ")).missing.length === 0, "A word that is found is called missing.");

for (const text of ["gemeente", "eigen kracht van inwoners", "samen werken aan zorg"]) {
  const { good, total } = await ask(search, text);
  expect(good > 0 && good < total, `"${text}": ${good} of ${total} are good.`);
}

const none = await ask(search, "wijkteam", { filters: [{ kind: "baken", value: "bestaat-niet" }] });
expect(none.total === 0 && none.unfiltered === (await ask(search, "wijkteam")).total, `Without filters: ${none.unfiltered}`);

const compound = await ask(search, "wijkteamxqjzvw ");
expect(compound.total > 0 && compound.missing.length === 1 && compound.nearest.includes("wijkteam"), "An unknown compound does not find what it begins with.");

// Provinces share the address of the list of municipalities.
for (const { title, url } of places) {
  const found = (await ask(search, title)).places.map((place) => place.title.map((run) => run.text).join("") + place.url);
  expect(found.includes(title + url), `"${title}" does not lead to ${url}: ${found}`);
}

for (const { title, url } of places.filter(({ kind }) => kind === "gemeente")) {
  const { places: found } = await ask(search, `inwoners van ${title} helpen`);
  expect(found.some((place) => place.url === url), `A question with "${title}" does not lead to ${url}.`);
}

// Words of a phrase of the thesaurus are no typing errors, though the site has none of them by itself.
for (const text of ["self-reliance ", "red tape "]) {
  const { meant, missing, total } = await ask(search, text);
  expect(total > 0 && meant === null && missing.length === 0, `"${text}" was taken for "${meant}", without ${missing}.`);
}

for (const text of ["zwembad sluiten", "plan wijkteam", "intervisie groep", "subsidie korten"]) {
  const [plain, wordy] = [await ask(search, `${text} `), await ask(search, `een goed ${text} voor nieuwe mensen `)];
  expect(plain.results[0].url === wordy.results[0].url, `Words that fit any question put another page before that of "${text}".`);
}

const sentence = await ask(search, "Hoe krijg ik inwoners naar een avond over veranderingen in de zorg?");
expect(sentence.places.length === 0, `A question in a sentence leads to ${sentence.places.map(({ url }) => url)}, whose names are a word of it.`);

const letters = await ask(search, "P&C");
for (const run of letters.results.flatMap(({ title, passage }) => [...title, ...passage]).filter(({ hit }) => hit)) {
  expect(["p", "c"].includes(run.text.toLowerCase()), `"P&C" marks "${run.text}".`);
}

for (const text of ["hulpverlener en cliënt", "samenwerken in de wijk", "jeugdzorg Woerden"]) {
  const asked = new Set(wordsOf(text).map(({ word }) => word));
  for (const { words, title } of (await ask(search, text)).results) {
    expect(words.length <= asked.size, `"${text}" takes ${words} along.`);
    expect(words.length > 0, `"${text}" takes nothing along to "${title[0].text}".`);
  }
}

finish(complaints);
