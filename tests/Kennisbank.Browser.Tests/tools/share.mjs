// Runs functions of the contribution form on a JSON file of examples; prints the result of each.
// node share.mjs slug|wrapped|readability|stories|whole FILE
import { readFile } from "node:fs/promises";
import { load } from "./typescript.mjs";

const [what, file] = process.argv.slice(2);
const { slugOf } = await load("share/text/slug.ts");
const { scoreOf, sentencesIn } = await load("share/text/readability.ts");
const { unwrapped } = await load("share/text/wrapped.ts");
const { fileOf } = await load("share/file/page.ts");
const { findingsIn, loadRules, wholeOf } = await load("share/checks/wholeStory.ts");
await loadRules();

const of = {
  slug: ({ text }) => ({ text, slug: slugOf(text) }),
  wrapped: ({ name, text }) => ({ name, text, whole: unwrapped(text) }),
  readability: ({ name, paragraphs }) => {
    const score = scoreOf(paragraphs);
    return { name, paragraphs, score: score === null ? null : Math.round(score * 1e6) / 1e6, sentences: paragraphs.flatMap(sentencesIn) };
  },
  stories: ({ name, story, shows }) => ({ name, story, ...fileOf(story, "bcd23", "2026-11-22"), shows }),
  whole: ({ name, story }) => ({
    name,
    story,
    text: wholeOf(story).text,
    found: findingsIn(story).map(({ field, start, end, finding }) => ({ field, start, end, severity: finding.severity })),
  }),
};

const examples = JSON.parse(await readFile(file, "utf8"));
process.stdout.write(`${JSON.stringify(examples.map(of[what]), null, 2)}\n`);
