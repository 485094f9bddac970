import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../typescript.mjs";
import { content, result } from "./examples.mjs";

const { Table } = await load("assessment/together/table.ts");
const { fileFrom, fileOf, inPile, onePerson } = await load("assessment/core/file.ts");

const { tableOf } = await load("assessment/core/table.ts");

const person = (party, own = []) => ({ result: result({ party }), own });
const kept = (results, own = [], name = "Wijk") => ({ piles: [{ name, year: 2026, results }], own });
const people = (table) => table.piles.map(({ name, results }) => [name, results.length]);

test("A file that is opened twice, and one of somebody whose code was pasted, count once", () => {
  const table = new Table();
  table.add("Wijk", 2026, [person(1)], true);
  assert.equal(table.open(kept([person(1, [4]), person(2, [5])], ["Wij bellen."])).repeated, 1);
  assert.equal(table.open(kept([person(1, [4]), person(2, [5])], ["Wij bellen."])).repeated, 2);
  assert.deepEqual(people(table), [["Wijk", 2]]);
  assert.deepEqual(table.piles[0].results.map(({ own }) => own), [[4], [5]]);
});

test("Two people in one file who answered the same are two people", () => {
  const table = new Table();
  table.open(kept([person(1), person(1)]));
  assert.deepEqual(people(table), [["Wijk", 2]]);
});

test("Answers to statements of a group itself come along in whatever order codes and files are laid", () => {
  const table = new Table();
  table.add("Wijk", 2026, [person(1)], true);
  assert.equal(table.open(kept([person(2, [3])], ["Wij bellen."])).isForeign, false);
  assert.equal(table.open(kept([person(3)])).isForeign, false);
  assert.deepEqual(table.own, ["Wij bellen."]);
  assert.deepEqual(table.piles[0].results.map(({ own }) => own), [[], [3], []]);
});

test("Statements of another group are said to be left out", () => {
  const table = new Table();
  table.open(kept([person(1, [3])], ["Wij bellen."]));
  assert.equal(table.open(kept([person(2, [5])], ["Iets anders."])).isForeign, true);
  assert.deepEqual(table.own, ["Wij bellen."]);
  assert.deepEqual(table.piles[0].results.map(({ own }) => own), [[3], []]);
});

test("The file of one person goes in the pile of the group, and other piles keep their names", () => {
  const own = fileFrom(fileOf(kept([person(1)], [], onePerson), "2026-11-29", "https://kennisbank.example/zelfanalyse/"));
  assert.equal(inPile(own, "De Heuvel").piles[0].name, "De Heuvel");
  assert.equal(inPile(kept([person(1)]), "De Heuvel").piles[0].name, "Wijk");
});

test("Forms that were typed over are unsaved until somebody saves them, pasted codes are not", () => {
  const table = new Table();
  table.add("Wijk", 2026, [person(1)], true);
  assert.equal(table.typed.size, 0);
  table.add("Wijk", 2026, [person(1)], false);
  assert.deepEqual([...table.typed], ["formulieren"]);
});

test("What is beside a pile comes right after its own middle, to be compared, in every row", () => {
  const column = (name, ...answers) => ({ name, filled: answers.map((value) => ({ result: result({ answers: Array(34).fill(value) }), own: [value] })) });
  const { heads, rows } = tableOf(content, ["Wij bellen."], column("Wijk", 1, 2), [column("Bestuur", 4, 4), column("Raad", 5)]);
  assert.deepEqual(heads, ["Midden", "Midden Bestuur", "Antwoord Raad", "1", "2", "3", "4", "5", "Weet ik niet", "Niet van toepassing"]);
  assert.ok(rows.every(({ cells }) => cells.join() === "1,5,4,5,1,1,0,0,0,0,0"));
});
