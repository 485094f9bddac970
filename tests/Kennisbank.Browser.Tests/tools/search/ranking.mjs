// The order of results, on postings made up for it: node search/ranking.mjs
import { finish, load } from "./engine.mjs";

const { rank } = await load("ranking");
const siteSize = 100;
const [about, mentions, other] = [1, 2, 3];
const complaints = [];

/** A word with the given impacts (31 at most) by page, each reading with its weight; the first is the word itself. */
const word = (...readings) => ({
  word: "woord", instead: null, isMissing: false, trust: 1,
  readings: readings.map(({ impacts, weight = 1 }, index) => ({ terms: [term(impacts)], weight, isOwn: index === 0 })),
});
const term = (impacts) => {
  const pages = Object.keys(impacts).map(Number);
  return { form: "woord", head: "woord", pages, impacts: pages.map((page) => impacts[page]), frequency: pages.length, synonyms: [] };
};
const onEach = (from, to, impact) => Object.fromEntries(Array.from({ length: to - from }, (_, index) => [index + from, impact]));

function expectFirst(page, meanings, complaint) {
  const first = rank({ meanings, phrases: [], name: undefined, names: [] }, siteSize, 0, () => true).pages[0].page;
  if (first !== page) {
    complaints.push(`${complaint} Page ${first} comes first instead of ${page}.`);
  }
}

const [one, both] = [word({ impacts: { [about]: 15, [mentions]: 7 } }), word({ impacts: { [mentions]: 7 } })];
expectFirst(mentions, [one, both], "Two words: a page with one of them comes before a page with both.");

const [subject, passing] = [word({ impacts: { [about]: 27 } }), word({ impacts: { [mentions]: 14 } })];
expectFirst(about, [subject, passing, passing], "A sentence: a page that only mentions its words comes before the page about one of them.");

const rare = word({ impacts: { [about]: 15 } }, { impacts: onEach(10, 70, 3), weight: 0.5 });
const common = word({ impacts: { [other]: 15, ...onEach(50, 94, 3) } });
expectFirst(about, [rare, common], "A rare word with a common synonym counts less than a common word.");

finish(complaints);
