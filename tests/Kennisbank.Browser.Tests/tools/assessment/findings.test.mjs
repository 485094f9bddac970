import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";
import { content, result, results } from "./examples.mjs";

const { questionsOf } = await load("assessment/core/content.ts");
const { spreadOf } = await load("assessment/core/piles.ts");
const { differences, extremes, findingsOf, manyDoNotKnow, nobodyKnows, whiteSpots } = await load("assessment/core/findings.ts");
const { groupsOf, leastInGroup } = await load("assessment/core/groups.ts");
const { emptyEntry, isWhole, pressed } = await load("assessment/core/entry.ts");

const answered = (...values) => result({ answers: Array.from({ length: 34 }, (_, at) => values[at] ?? 3) });
const names = (findings) => findings.map(({ question }) => question.at);

test("Weet ik niet and niet van toepassing are counted and never averaged", () => {
  assert.deepEqual(spreadOf([6, 7, 7, 0, 2, 5]),
    { counts: [0, 1, 0, 0, 1], unknown: 1, notApplicable: 2, people: 2, lowest: 2, highest: 5, middle: 3.5, difference: 3 });
  assert.equal(spreadOf([6, 7, 0]).middle, null);
});

test("The difference is the mean of all pairs of people", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 }), (values) => {
    const pairs = values.flatMap((value, at) => values.slice(at + 1).map((other) => Math.abs(value - other)));
    assert.ok(Math.abs(spreadOf(values).difference - pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length) < 1e-9);
  }));
});

test("A half that is left out is in no result", () => {
  assert.equal(questionsOf(content).length, 32);
  assert.deepEqual([8, 11].filter((at) => names(findingsOf(content, [result()])).includes(at)), []);
});

test("Lowest and highest are named, and nothing is when all are the same", () => {
  const found = extremes(findingsOf(content, [answered(1, 5, 1)]));
  assert.deepEqual({ lowest: names(found.lowest), highest: names(found.highest) }, { lowest: [0, 2], highest: [1] });
  assert.deepEqual(extremes(findingsOf(content, [answered()])), { lowest: [], highest: [] });
});

test("What nobody knows is apart from what half of the people do not know", () => {
  const findings = findingsOf(content, [answered(6, 6, 7), answered(6, 2, 7), answered(0, 3, 3)]);
  assert.deepEqual(names(nobodyKnows(findings)), [0]);
  assert.deepEqual(names(manyDoNotKnow(findings)), []);
  assert.deepEqual(names(manyDoNotKnow(findingsOf(content, [answered(6, 6), answered(6, 2)]))), [1]);
});

test("White spots are low or not known; what does not concern anybody is none", () => {
  const names = (results) => whiteSpots(findingsOf(content, results), results).map(({ naam }) => naam);
  assert.deepEqual(names([answered(5, 2, 6, 7, 7, 7)]), ["Punt 0", "Punt 1"]);
  assert.deepEqual(names([answered(2, 3, 1, 3)]), ["Punt 1", "Punt 0"]);
  assert.deepEqual(names([{ ...answered(2, 3, 1, 3), importance: [3, 1, ...Array(15).fill(0)] }]), ["Punt 0", "Punt 1"]);
});

test("Where people differ most comes first, and sooner where they find it important", () => {
  const importance = (...values) => Array.from({ length: 17 }, (_, at) => values[at] ?? 0);
  const alike = [answered(1, 3, 2), answered(4, 3, 4)];
  assert.deepEqual(names(differences(findingsOf(content, alike), alike)), [0, 2]);
  const weighed = alike.map((any) => ({ ...any, importance: importance(1, 3) }));
  assert.deepEqual(names(differences(findingsOf(content, weighed), weighed)), [2, 0]);
});

test("No group is shown with fewer than three, everybody is in one, and nobody can choose which are put together", () => {
  fc.assert(fc.property(fc.array(results, { maxLength: 30 }), (all) => {
    const groups = groupsOf(all);
    if (groups) {
      assert.ok(groups.length >= 2 && groups.every((group) => group.results.length >= leastInGroup));
      assert.equal(groups.reduce((sum, group) => sum + group.results.length, 0), all.length);
      assert.ok(groups.every((group) => group.results.every(({ party }) => group.parties.includes(party))));
    }
  }));
  const of = (...parties) => groupsOf(parties.map((party) => result({ party })))?.map((group) => [group.parties, group.results.length]) ?? null;
  assert.equal(of(1, 1, 1, 2, 2), null);
  assert.deepEqual(of(1, 1, 1, 2, 2, 3), [[[1], 3], [[2, 3], 3]]);
  assert.equal(of(0, 1, 2, 3, 4, 5).length, 2);
  assert.deepEqual(of(1, 1, 1, 4, 4, 4), [[[1], 3], [[4], 3]]);
  assert.deepEqual(of(1, 1, 1, 4, 4, 4, 0), [[[0, 1], 4], [[4], 3]]);
});

test("A form that is typed over in the order of the paper is the result that was filled in", () => {
  const questions = questionsOf(content);
  const keys = [" ", "1", "2", "3", "4", "5", "0", "n"];
  fc.assert(fc.property(results, (any) => {
    const asked = questions.map(({ at }) => any.answers[at]);
    const typed = [String(any.party), ...asked.map((value) => keys[value])].reduce((entry, key) => pressed(entry, key, questions), emptyEntry);
    assert.ok(isWhole(typed, questions));
    assert.equal(typed.result.party, any.party);
    assert.deepEqual(questions.map(({ at }) => typed.result.answers[at]), asked);
  }));
});

test("Backspace takes the last answer back, and other keys do nothing", () => {
  const questions = questionsOf(content);
  const type = (...keys) => keys.reduce((entry, key) => pressed(entry, key, questions), emptyEntry);
  assert.deepEqual(type("4", "5", "x", "6", "9", "Enter"), type("4", "5"));
  assert.deepEqual(type("4", "5", "2", "Backspace"), type("4", "5"));
  assert.deepEqual(type("4", "Backspace", "Backspace"), emptyEntry);
  assert.deepEqual(type("9"), emptyEntry);
});
