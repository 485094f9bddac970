import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { load } from "../typescript.mjs";

const { roundOf, shuffled, stepped } = await load("meeting/core/round.ts");

test("Shuffled questions are the same questions, whatever the seed", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 0, max: 0xffffffff }), (items, seed) => {
    const order = shuffled(items, seed);
    assert.deepEqual([...order].sort(), [...items].sort());
    assert.deepEqual(shuffled(items, seed), order);
  }));
});

test("Every question comes first about equally often", () => {
  const firsts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    firsts[shuffled([0, 1, 2, 3], seed)[0]]++;
  }

  assert.ok(firsts.every((times) => times > 850 && times < 1150), String(firsts));
});

test("Without a seed the questions keep their order", () => {
  assert.deepEqual(roundOf(["a", "b", "c"], null), { items: ["a", "b", "c"], at: 0 });
});

test("A step stays between the first question and the last", () => {
  const round = roundOf(["a", "b"], null);
  assert.equal(stepped(round, -1).at, 0);
  assert.equal(stepped(stepped(stepped(round, 1), 1), 1).at, 1);
  assert.equal(stepped(roundOf([], null), 1).at, 0);
});
