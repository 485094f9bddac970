import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";

const { narrowed } = await load("meeting/core/choices.ts");

const question = (rol, thema) => ({ vindplaatsen: { rol, thema } });
const questions = [question(["gemeente"], ["geld"]), question(["burger"], ["geld", "jeugd"]), question(["instelling"], []), question([], ["jeugd"])];
const facets = ["rol", "thema"];
const choice = (values) => new Map(Object.entries(values).map(([facet, chosen]) => [facet, new Set(chosen)]));

test("Boxes of one group add up, groups combine", () => {
  const { items } = narrowed(questions, facets, choice({ rol: ["gemeente", "burger"], thema: ["jeugd"] }));
  assert.deepEqual([...items], [questions[1]]);
});

test("It says how many are left, and when none is", () => {
  assert.equal(narrowed(questions, facets, new Map()).words, "4 vragen");
  assert.equal(narrowed(questions, facets, choice({ thema: ["geld"] })).words, "2 van 4 vragen");
  assert.equal(narrowed(questions, facets, choice({ rol: ["instelling"], thema: ["geld"] })).words, "Geen vraag past bij al deze keuzes samen.");
});

test("The number behind a box is what ticking only that one of its group leaves", () => {
  const values = { rol: ["gemeente", "burger", "instelling"], thema: ["geld", "jeugd"] };
  const some = (facet) => fc.subarray(values[facet]);
  const any = fc.array(fc.tuple(some("rol"), some("thema")).map(([rol, thema]) => question(rol, thema)), { maxLength: 20 });
  fc.assert(fc.property(any, some("thema"), fc.constantFrom(...values.rol), (items, thema, rol) => {
    const others = thema.length > 0 ? { thema } : {};
    const promised = narrowed(items, facets, choice(others)).counts.get("rol").get(rol) ?? 0;
    assert.equal(narrowed(items, facets, choice({ ...others, rol: [rol] })).items.size, promised);
  }));
});
