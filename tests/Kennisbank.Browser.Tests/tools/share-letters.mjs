// Makes random stories, with the letter and the file that the form makes of each, and the same with curly quotes.
// node share-letters.mjs LABELS HEADINGS NAMES WORDS COUNT; lists have a bar between two.
import fc from "fast-check";
import { load } from "./typescript.mjs";

const [labelsText, headings, names, confirmations, count] = process.argv.slice(2);
const { labelsIn } = await load("share/file/labels.ts");
const { letterOf } = await load("share/file/letter.ts");
const { fileOf } = await load("share/file/page.ts");
const { clean } = await load("share/text/clean.ts");
const { slugOf } = await load("share/text/slug.ts");
const labels = labelsIn(labelsText);

const word = fc.oneof(
  { arbitrary: fc.constantFrom(
    "een", "wijk", "zij", "naar", "loket,", "huis.", "waarom?", "'s", "“ja”", "\"nee\"", "‘goed’", "collega's", "café", "€ 12", "100%", "==",
    "https://voorbeeld.nl/pad_(a)?b=1",
    "www.voorbeeld.nl", "&amp;", "&", ":a:", "_x_", "*", "-", "–", ">", "> >", "/", "\\", "[", "]", "#", "1.", "2)", "12.", "1986.",
    "<b>", "{x}", "|", "~~", "^", "$5", "`c`", "+", "!", "…", "👩‍👧", "ik", "wij",
  ), weight: 9 },
  { arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }), weight: 1 },
  { arbitrary: fc.constantFrom(...Object.values(labels).map((label) => `[${label}]`)), weight: 1 },
);
const line = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(" "));
const start = fc.constantFrom("", "", "", "- ", "* ", "1. ", "• ", "– ", "> ", "/ ", "[", "\\", "o\t", "  ");
const text = fc.array(fc.tuple(start, line, fc.constantFrom("\n", "\n\n", ".\n", "?\n\n")), { minLength: 1, maxLength: 8 })
  .map((lines) => clean(lines.map(([begin, words, end]) => begin + words + end).join("")));
const titled = line.map(clean).filter((title) => slugOf(title) !== "");
const some = (values) => fc.subarray(values.split("|"), { maxLength: 3 });
const maybe = (arbitrary) => fc.oneof(fc.constant(""), arbitrary);

const story = fc.constantFrom(...headings.split(";")).chain((kind) => {
  const [name, ...sections] = kind.split("|");
  return fc.record({
    kind: fc.constant(name),
    title: titled,
    summary: titled,
    sections: fc.tuple(...sections.map((heading) => maybe(text).map((answer) => ({ name: heading, heading, text: answer, required: false })))),
    seeAlso: fc.constantFrom("", "lessen/begin-klein"),
    municipality: fc.constantFrom("", ...names.split("|")),
    otherMunicipality: fc.constant(""),
    bakens: some(names),
    agendas: some(names),
    questions: fc.tuple(maybe(line.map(clean)), maybe(line.map(clean)), maybe(line.map(clean))),
    teller: maybe(line.map(clean)),
    confirmed: some(confirmations),
  });
}).chain((made) => maybe(line.map(clean)).map((place) => (made.municipality === "" ? { ...made, otherMunicipality: place } : made)));

/** As word processors and phones do it. */
const curled = (words) => words.replace(/(^|[\s([])"/g, "$1“").replaceAll("\"", "”").replace(/(^|[\s([])'/g, "$1‘").replaceAll("'", "’");
const curledStory = (one) => JSON.parse(JSON.stringify(one), (key, value) =>
  (typeof value === "string" && key !== "kind" && key !== "heading" ? curled(value) : value));

const made = fc.sample(story, { numRuns: Number(count), seed: 20 }).map((one) => {
  const straight = { letter: letterOf(one, "bcd23", "2026-11-22", labels), ...fileOf(one, "bcd23", "2026-11-22") };
  return { ...straight, curly: curled(straight.letter), ofCurly: fileOf(curledStory(one), "bcd23", "2026-11-22").text };
});
process.stdout.write(JSON.stringify(made));
