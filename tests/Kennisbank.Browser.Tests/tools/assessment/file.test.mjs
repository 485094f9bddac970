import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";
import { anyText, result, results } from "./examples.mjs";

const { cleanName, fileFrom, fileOf, longestName } = await load("assessment/core/file.ts");
const { clean, longestOwn, mostOwn, ownFragment, ownFrom } = await load("assessment/core/own.ts");
const { csvOf } = await load("assessment/core/csv.ts");

const address = "https://kennisbank-sociaaldomein.nl/zelfanalyse/";
const statements = fc.array(anyText, { maxLength: mostOwn }).map(clean);

const kept = statements.chain((own) => fc.record({
  own: fc.constant(own),
  piles: fc.array(fc.record({
    name: fc.string({ maxLength: longestName }).map(cleanName),
    year: fc.integer({ min: 2000, max: 2099 }),
    results: fc.array(
      fc.record({ result: results, own: fc.array(fc.nat(7), { minLength: own.length, maxLength: own.length }) }, { noNullPrototype: true }),
      { minLength: 1, maxLength: 4 }),
  }, { noNullPrototype: true }), { minLength: 1, maxLength: 3 }),
}, { noNullPrototype: true }));

test("Piles come out of a file as they went in, with the answers to own statements", () => {
  fc.assert(fc.property(kept, (any) => {
    assert.deepEqual(fileFrom(fileOf(any, "2026-11-29", address)), any);
  }), { numRuns: 300 });
});

test("Files of version 1 open for ever", async () => {
  const text = await readFile(new URL("./version1-file.json", import.meta.url), "utf8");
  const opened = fileFrom(text);
  assert.deepEqual(opened.own, ["Wij weten elkaar te vinden in de wijk."]);
  assert.deepEqual(opened.piles.map(({ name, year, results: all }) => [name, year, all.length, all[0].own]), [["De Heuvel", 2026, 2, [4]]]);
});

test("A file names its version, the day and the address", () => {
  const { versie, datum, adres } = JSON.parse(fileOf({ piles: [], own: [] }, "2026-11-29", address));
  assert.deepEqual([versie, datum, adres], [1, "2026-11-29", address]);
});

test("A foreign, damaged or hostile file is refused, and one of later says so", () => {
  const whole = fileOf({ piles: [{ name: "A", year: 2026, results: [{ result: result(), own: [] }] }], own: [] }, "2026-11-29", address);
  assert.equal(fileFrom(whole.replace(/"versie": 1/, '"versie": 2')), "newer");
  for (const text of ["", "[]", "null", "{}", whole.slice(0, -9), whole.replace("zelfanalyse-kennisbank", "anders"), whole.replace("za1", "za1z"),
    whole.replace("2026,", "-1,"), whole.replace('"uitslagen": [', '"uitslagen": [null,'), whole + " ".repeat(1_000_000)]) {
    assert.equal(fileFrom(text), "foreign", text.slice(0, 200));
  }
  const damaged = fc.tuple(fc.nat(whole.length), anyText).map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 2));
  fc.assert(fc.property(fc.oneof(anyText, fc.json(), damaged), (text) => {
    const opened = fileFrom(text);
    assert.ok(["foreign", "newer"].includes(opened) || opened.piles.every(({ results: all }) => all.length > 0));
  }));
});

test("A file without results is refused, so that no pile is empty", () => {
  const open = (...piles) => fileFrom(fileOf({ piles, own: [] }, "2026-11-29", address));
  const pile = (...results) => ({ name: "A", year: 2026, results });
  assert.equal(open(), "foreign");
  assert.equal(open(pile({ result: result(), own: [] }), pile()), "foreign");
});

test("A start link opens with what mail programs and chats put around it", async () => {
  const { passedOn } = await load("text/fragment.ts");
  const own = ["Wij bellen elkaar.", "Klopt dat?"];
  const code = ownFragment(own);
  const encoded = encodeURIComponent(encodeURIComponent(code));
  for (const given of [`#${code}?utm_source=mail`, `#${code}&fbclid=x`, `#${code}).`, `#${code}”…`, `#%2523${code}`, `#${encoded}`]) {
    assert.deepEqual(ownFrom(passedOn(given)), own, given);
  }
});

test("Own statements come out of a start link as they went in, and a damaged link says so", () => {
  fc.assert(fc.property(statements, (own) => {
    assert.deepEqual(ownFrom(`#${ownFragment(own)}`), own);
    assert.ok(own.length <= mostOwn && own.every((text) => text.length <= longestOwn && !/[\p{Cc}\p{Cf}]/u.test(text)));
  }));
  assert.deepEqual(ownFrom(ownFragment(["1", "2", "3", "4", "5"])), ["1", "2", "3", "4"]);
  const code = ownFragment(["Wij weten elkaar te vinden."]);
  assert.equal(ownFrom(code.slice(0, -1)), null);
  assert.deepEqual(ownFrom("#iets-anders"), []);
});

test("A spreadsheet calculates nothing of a table, and takes no text for two", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =HYPERLINK(\"x\")", "\uFF1D1"]) {
    assert.match(csvOf([[text]]), /^\uFEFF"?'/u, text);
  }
  assert.equal(csvOf([["a;b", 'zeg "ja"', 2.5]]), '\uFEFF"a;b";"zeg ""ja""";2,5\r\n');
});
